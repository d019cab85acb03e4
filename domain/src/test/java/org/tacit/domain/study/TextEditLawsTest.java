package org.tacit.domain.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.change.CodingChange.ExtentChanged;
import org.tacit.domain.change.SourceChange.TextEdited;
import org.tacit.domain.change.SourceChange.TurnsFound;
import org.tacit.domain.change.ThemeChange.ThemeAdded;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Seeds;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.Graphemes;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;

/** Edits of a text, of any kind and at any edge: nothing is lost, nothing is cut, and every place comes back. */
class TextEditLawsTest {
    private static final int SEEDS = 120;
    private static final int ENTRIES = 150;

    /** Tries a law on a random edit. */
    private static void forEdits(BiConsumer<RandomStudy, TextEdited> law) {
        Seeds.check(SEEDS, trial -> {
            RandomStudy random = trial.study(ENTRIES);
            for (int edits = 0; edits < 4; edits++) {
                Optional<TextEdited> edit =
                        random.change(TextEdited.class, random.study()).map(TextEdited.class::cast);
                if (edit.isPresent()) {
                    trial.keep("edit", edit.get());
                    law.accept(random, edit.get());
                }
                random.next();
            }
        });
    }

    @Test
    void afterAnEditEveryPlaceIsInsideTheTextAndCutsNoCharacter() {
        forEdits((random, edit) -> {
            Study after = random.study().with(random.entry(random.study(), edit));

            assertNothingIsCut(random, after, edit.source());
        });
    }

    @Test
    void anEditDropsNothingAndListsWhatLostItsWords() {
        forEdits((random, edit) -> {
            Study before = random.study();
            Study after = before.with(random.entry(before, edit));
            Map<UUID, TextSpan> was = places(before, edit.source());
            Map<UUID, TextSpan> is = places(after, edit.source());
            CodePointText text = random.contents().of(before.source(edit.source()));
            CodePointText next = random.contents().of(after.source(edit.source()));

            assertThat(is.keySet()).isEqualTo(was.keySet());
            assertThat(after.source(edit.source()).turns().size())
                    .isEqualTo(before.source(edit.source()).turns().size());
            was.forEach((id, from) -> {
                if (untouched(from, edit)
                        && Graphemes.snapOut(next, is.get(id))
                                .equals(edit.replacements().moved(from))) {
                    assertThat(next.slice(is.get(id))).isEqualTo(text.slice(from));
                }
            });
            for (SourceId other : before.sources().keySet()) {
                if (!other.equals(edit.source()) && before.codings(other).size() > 0) {
                    assertThat(after.codings(other)).isSameAs(before.codings(other));
                }
            }
        });
    }

    @Test
    void aPlanListsWhatHasNoWordLeft() {
        Seeds.check(SEEDS, trial -> {
            RandomStudy random = trial.study(ENTRIES);
            for (Source source : random.study().sources().values()) {
                Optional<TextEdit> edit = random.edit(source.id());
                if (edit.isEmpty()) {
                    continue;
                }
                Map<UUID, TextSpan> was = places(random.study(), source.id());
                Study after = random.study()
                        .with(random.entry(random.study(), edit.get().change()));
                List<UUID> lost = new ArrayList<>();
                places(after, source.id()).forEach((id, is) -> {
                    if (is.isEmpty() && !was.get(id).isEmpty()) {
                        lost.add(id);
                    }
                });

                assertThat(edit.get().lost()).containsExactlyInAnyOrderElementsOf(lost);
                assertThat(edit.get().after().length())
                        .isEqualTo(edit.get().change().to().length());
            }
        });
    }

    @Test
    void takingAnEditBackRestoresEveryPlace() {
        forEdits((random, edit) -> {
            Study before = random.study();
            CodePointText then = random.contents().of(before.source(edit.source()));
            Study after = before.with(random.entry(before, edit));
            TextEdit back = TextEdit.back(after, edit, then);
            Study restored = after.with(random.entry(after, back.change()));
            CodePointText now = random.contents().of(after.source(edit.source()));
            Study redone = restored.with(random.entry(
                    restored, TextEdit.back(restored, back.change(), now).change()));

            assertThat(restored.sameContentAs(before)).isTrue();
            assertThat(redone.sameContentAs(after)).isTrue();
        });
    }

    @Test
    void whatWasAddedSinceIsNotCutWhenAnEditIsTakenBack() {
        forEdits((random, edit) -> {
            Study before = random.study();
            CodePointText then = random.contents().of(before.source(edit.source()));
            Study after = before.with(random.entry(before, edit));
            Study grown = after;
            for (int i = 0; i < 40; i++) {
                grown = added(random, grown);
            }
            Study restored = grown.with(
                    random.entry(grown, TextEdit.back(grown, edit, then).change()));

            assertNothingIsCut(random, restored, edit.source());
            assertThat(restored.codingCount()).isEqualTo(grown.codingCount());
            Map<UUID, TextSpan> is = places(restored, edit.source());
            Map<UUID, TextSpan> unmoved = places(grown, edit.source());
            unmoved.entrySet().retainAll(places(after, edit.source()).entrySet());
            places(before, edit.source()).forEach((id, place) -> {
                if (unmoved.containsKey(id)) {
                    assertThat(is.get(id)).isEqualTo(place);
                }
            });
        });
    }

    @Test
    void theBareInverseIsRefusedOrExactWhenTurnsWereFoundSince() {
        forEdits((random, edit) -> {
            Study after = random.study().with(random.entry(random.study(), edit));
            Optional<TurnsFound> turns = random.change(TurnsFound.class, after).map(TurnsFound.class::cast);
            if (turns.isEmpty() || !turns.get().source().equals(edit.source())) {
                return;
            }
            Study found = after.with(random.entry(after, turns.get()));
            try {
                Study back = found.with(random.entry(found, edit.reversed()));
                assertThat(back.source(edit.source()).turns().labels())
                        .isEqualTo(turns.get().to().labels());
            } catch (RefusedChange refused) {
                assertThat(refused)
                        .hasMessage("The turns of source " + edit.source()
                                + " changed since the edit was planned: plan the edit again");
            }
        });
    }

    private static Study added(RandomStudy random, Study study) {
        Class<? extends Change> type =
                random.draw().of(CodingAdded.class, CodingAdded.class, ExtentChanged.class, ThemeAdded.class);
        return random.change(type, study)
                .map(change -> study.with(random.entry(study, change)))
                .orElse(study);
    }

    private static boolean untouched(TextSpan place, TextEdited edit) {
        return edit.replacements().list().stream()
                .noneMatch(
                        r -> r.replaced().start() < place.end() && r.replaced().end() > place.start());
    }

    private static Map<UUID, TextSpan> places(Study study, SourceId source) {
        Map<UUID, TextSpan> places = new TreeMap<>();
        for (Coding coding : study.codings(source).list()) {
            places.put(coding.id().uuid(), coding.extent());
        }
        for (Theme theme : study.themes()) {
            for (List<Passage> passages : List.of(theme.evidence(), theme.disconfirming())) {
                passages.stream()
                        .filter(passage -> passage.source().equals(source))
                        .forEach(passage -> places.put(passage.id(), passage.extent()));
            }
        }
        return places;
    }

    private static void assertNothingIsCut(RandomStudy random, Study study, SourceId id) {
        Source source = study.source(id);
        CodePointText text = random.contents().of(source);
        assertThat(text.length()).isEqualTo(source.text().length());
        List<TextSpan> places = new ArrayList<>(places(study, id).values());
        for (int i = 0; i < source.turns().size(); i++) {
            places.add(source.turns().speech(i));
        }
        for (TextSpan place : places) {
            assertThat(place.end()).isLessThanOrEqualTo(text.length());
            assertThat(Graphemes.isBoundary(text, place.start())).isTrue();
            assertThat(Graphemes.isBoundary(text, place.end())).isTrue();
        }
    }
}
