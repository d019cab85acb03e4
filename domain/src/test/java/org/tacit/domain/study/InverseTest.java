package org.tacit.domain.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tacit.domain.study.Growing.code;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange.CodeAdded;
import org.tacit.domain.change.CodebookChange.CodeMerged;
import org.tacit.domain.change.CodebookChange.CodeMoved;
import org.tacit.domain.change.CodebookChange.CodeRemoved;
import org.tacit.domain.change.SourceChange.TextEdited;
import org.tacit.domain.change.ThemeChange.ThemeAdded;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Seeds;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;
import org.tacit.domain.trail.Entry;

/** Taking back what happened a while ago. */
class InverseTest {
    private static final CodeId TRUST = new CodeId("trust");
    private static final CodeId TIME = new CodeId("time");

    private final Growing growing = Growing.withText("we trust them now");
    private final RandomStudy nothing = new RandomStudy(0);

    @Test
    void rightAfterAChangeItsInverseLeavesTheStudyAsItWas() {
        Seeds.check(40, trial -> {
            RandomStudy random = trial.study(150);
            for (int i = 0; i < 40; i++) {
                Study before = random.study();
                Change change = trial.keep("change", random.change(before));
                if (change instanceof WordsWithdrawn) {
                    continue;
                }
                Study after = before.with(random.entry(before, change));
                Change inverse = Inverse.of(after, change, random.contents()).orElseThrow();

                assertThat(after.with(random.entry(after, inverse)).sameContentAs(before))
                        .isTrue();
                random.next();
            }
        });
    }

    @Test
    void aRefusalLeavesTheStudyAndWhatIsAcceptedCanBeTakenBackItself() {
        Seeds.check(40, trial -> {
            RandomStudy random = trial.study(200);
            Study study = random.study();
            for (Entry entry : random.entries()) {
                Optional<Change> inverse;
                Study undone;
                try {
                    inverse = Inverse.of(study, entry.change(), random.contents());
                    if (inverse.isEmpty()) {
                        continue;
                    }
                    undone = study.with(random.entry(study, inverse.get()));
                } catch (TacitException refused) {
                    assertThat(refused.getMessage()).isNotBlank().doesNotContain("null");
                    continue;
                }
                trial.keep("entry", entry);
                if (inverse.get() instanceof TextEdited edited
                        && random.contents().text(edited.from().content()).isEmpty()) {
                    continue;
                }
                Change redo =
                        Inverse.of(undone, inverse.get(), random.contents()).orElseThrow();
                assertThat(undone.with(random.entry(undone, redo)).sameContentAs(study))
                        .isTrue();
            }
        });
    }

    @Test
    void aSiblingThatCameBeforeIsNotInTheWay() {
        CodeAdded hope = code("hope", 2);
        growing.then(hope).then(code("first", 0));

        back(hope);

        assertThat(order()).containsExactly("first", "trust", "time");
    }

    @Test
    void aCodeComesBackToTheNearestPlaceThereIs() {
        CodeRemoved time = new CodeRemoved(growing.study().codebook().get(TIME), place(1));
        growing.then(time).then(new CodeRemoved(growing.study().codebook().get(TRUST), place(0)));

        back(time);

        assertThat(order()).containsExactly("time");
    }

    @Test
    void aMoveIsTakenBackWhateverSiblingsDid() {
        CodeMoved moved = new CodeMoved(TRUST, place(0), place(1));
        growing.then(moved).then(code("first", 0));

        back(moved);

        assertThat(order()).containsExactly("trust", "first", "time");
    }

    @Test
    void aCodeThatSomebodyMovedSinceIsInTheWay() {
        CodeMoved moved = new CodeMoved(TRUST, place(0), place(1));
        growing.then(moved).then(new CodeMoved(TRUST, place(1), beneath(TIME)));

        growing.refuses(
                Inverse.of(growing.study(), moved, nothing.contents()).orElseThrow(),
                "The place of code trust changed since");
    }

    @Test
    void aMergeWhoseParentIsGoneIsNotTakenBack() {
        growing.then(new CodeAdded(Code.named(new CodeId("child"), "child"), beneath(TIME)));
        CodeMerged merge =
                new CodeMerged(growing.study().codebook().get(new CodeId("child")), beneath(TIME), TRUST, List.of());
        growing.then(merge).then(new CodeRemoved(growing.study().codebook().get(TIME), place(1)));

        growing.refuses(Inverse.of(growing.study(), merge, nothing.contents()).orElseThrow(), "There is no code time");
    }

    @Test
    void themesThatCameBeforeAreNotInTheWay() {
        ThemeAdded last = new ThemeAdded(theme("last"), 0);
        growing.then(last).then(new ThemeAdded(theme("first"), 0));

        back(last);

        assertThat(growing.study().themes()).extracting(Theme::id).containsExactly(new ThemeId("first"));
    }

    @Test
    void wordsThatWereWithdrawnAreNotBroughtBack() {
        Seeds.check(10, trial -> {
            RandomStudy random = trial.study(60);
            TextEdited edit =
                    (TextEdited) random.change(TextEdited.class, random.study()).orElseThrow();
            random.record(edit);
            random.record(new WordsWithdrawn(List.of(edit.from().content()), "asked for"));

            assertThatThrownBy(() -> Inverse.of(random.study(), edit, random.contents()))
                    .isInstanceOf(TacitException.class)
                    .hasMessage("The words of source " + edit.source()
                            + " before the edit were withdrawn: they cannot be brought back");
        });
    }

    private void back(Change change) {
        growing.then(Inverse.of(growing.study(), change, nothing.contents()).orElseThrow());
    }

    private List<String> order() {
        return growing.study().codebook().inTreeOrder().stream()
                .map(code -> code.id().value())
                .toList();
    }

    private static Theme theme(String id) {
        return new Theme(new ThemeId(id), id, "", List.of(), List.of(), List.of());
    }

    private static Place place(int position) {
        return new Place(Optional.empty(), position);
    }

    private static Place beneath(CodeId parent) {
        return new Place(Optional.of(parent), 0);
    }
}
