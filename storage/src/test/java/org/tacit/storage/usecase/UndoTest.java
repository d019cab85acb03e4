package org.tacit.storage.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.ThemeChange;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.TextEdit;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Seeds;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;
import org.tacit.domain.trail.Entry;
import org.tacit.storage.RandomActs;
import org.tacit.storage.SmallStudy;
import org.tacit.storage.sqlite.SqliteStudyFiles;
import org.tacit.workbench.Fresh;
import org.tacit.workbench.codebook.EditCodebook;
import org.tacit.workbench.coding.CodeSelections;
import org.tacit.workbench.coding.Quotes;
import org.tacit.workbench.source.EditText;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.trail.Undo;
import org.tacit.workbench.trail.UndoRefused;

/** Undo and redo in a real study file. */
class UndoTest {
    private static final CodingRef FIRST = new CodingRef(SmallStudy.FG1, CodingId.of(new UUID(7, 1)));
    private static final CodingRef SECOND = new CodingRef(SmallStudy.FG1, CodingId.of(new UUID(7, 2)));

    private final SecureRandom random = new SecureRandom();
    private final SqliteStudyFiles files = new SqliteStudyFiles(Clock.fixed(SmallStudy.NOON, ZoneOffset.UTC), random);
    private final Quotes quotes = new Quotes();
    private final Fresh fresh = new Fresh(random);
    private final EditText texts = new EditText(quotes, fresh);
    private final CodeSelections codings = new CodeSelections(quotes, fresh::uuid, () -> SmallStudy.NOON);
    private final EditCodebook codebook = new EditCodebook(quotes);
    private final Undo undo = new Undo();

    @TempDir
    private Path folder;

    private OpenStudy study;

    @BeforeEach
    void filled() {
        study = files.create(folder.resolve("study.tacit"), SmallStudy.beginning());
        SmallStudy.fill(study);
    }

    @AfterEach
    void verified() {
        assertThat(study.verify().problems()).isEmpty();
        study.close();
    }

    @Test
    void aChangeOfEveryFamilyIsTakenBackAndRedone() {
        Set<Class<?>> seen = new HashSet<>();
        Seeds.check(4, trial -> {
            RandomStudy grown = new RandomStudy(trial.seed());
            RandomActs acts = new RandomActs(grown);
            Path file = folder.resolve("random-" + trial.seed() + ".tacit");
            try (OpenStudy any = acts.recorded(files, file, 150)) {
                Entry by = grown.entries().get(0);
                for (Class<? extends Change> type : grown.types()) {
                    if (type == WordsWithdrawn.class) {
                        continue;
                    }
                    Optional<? extends Change> change = grown.change(type, any.study());
                    for (int tries = 0; change.isEmpty() && tries < 60; tries++) {
                        Change growing = grown.change(any.study());
                        if (!(growing instanceof WordsWithdrawn)) {
                            any.record(acts.act(by, growing));
                        }
                        change = grown.change(type, any.study());
                    }
                    if (change.isEmpty()) {
                        continue;
                    }
                    Study before = any.study();
                    trial.keep("change", change.get());
                    seen.add(type);
                    long done = any.record(acts.act(by, change.get())).get(0).sequence();
                    Study after = any.study();
                    long undone = undo.undo(any, SmallStudy.ANA, done).get(0).sequence();
                    assertThat(any.study().sameContentAs(before)).isTrue();
                    long redone = undo.undo(any, SmallStudy.ANA, undone).get(0).sequence();
                    assertThat(any.study().sameContentAs(after)).isTrue();
                    undo.undo(any, SmallStudy.ANA, redone);
                    assertThat(any.study().sameContentAs(before)).isTrue();
                }
                assertThat(any.verify().problems()).isEmpty();
            }
            try (OpenStudy again = files.openReadOnly(file)) {
                assertThat(again.verify().problems()).isEmpty();
            }
        });
        if (System.getProperty(Seeds.SEED, "").isEmpty()) {
            Set<Class<?>> all = new HashSet<>(new RandomStudy(0).types());
            all.remove(WordsWithdrawn.class);
            assertThat(seen).isEqualTo(all);
        }
    }

    @Test
    void aCodingThatOnlyAnEditOfTheTextHasMovedIsTakenBackAndRedone() {
        long coded = entryOf(FIRST);
        texts.edit(study, SmallStudy.ANA, SmallStudy.FG1, wording(0, 8, "Dr Marigold"));
        TextSpan moved = extent(FIRST);
        assertThat(moved).isEqualTo(new TextSpan(13, 23));

        List<Entry> undone = undo.undo(study, SmallStudy.ANA, coded);

        assertThat(study.study().codings(SmallStudy.FG1).size()).isEqualTo(1);
        undo.undo(study, SmallStudy.ANA, undone.get(0).sequence());
        assertThat(extent(FIRST)).isEqualTo(moved);
    }

    @Test
    void aCodingThatWasRemovedBeforeTheTextWasEditedComesBackOnItsWords() {
        String words = words(SECOND);
        long removed = codings.remove(study, SmallStudy.ANA, SECOND).get(0).sequence();
        texts.edit(study, SmallStudy.ANA, SmallStudy.FG1, wording(0, 8, "M"));

        undo.undo(study, SmallStudy.ANA, removed);

        assertThat(words(SECOND)).isEqualTo(words);
        assertThat(extent(SECOND)).isEqualTo(new TextSpan(6, 42));
    }

    @Test
    void aCodingRemovedBeforeAnEditThatWasTakenBackComesBackWhereItWas() {
        TextSpan was = extent(SECOND);
        long removed = codings.remove(study, SmallStudy.ANA, SECOND).get(0).sequence();
        long edited = texts.edit(study, SmallStudy.ANA, SmallStudy.FG1, wording(10, 49, "We did"))
                .entries()
                .get(0)
                .sequence();
        undo.undo(study, SmallStudy.ANA, edited);

        undo.undo(study, SmallStudy.ANA, removed);

        assertThat(extent(SECOND)).isEqualTo(was);
    }

    @Test
    void aResizeBeforeAnEditOfTheTextIsTakenBackToTheWordsBefore() {
        String words = words(SECOND);
        long resized = codings.resize(study, SmallStudy.ANA, SECOND, new TextSpan(0, 8))
                .get(0)
                .sequence();
        texts.edit(study, SmallStudy.ANA, SmallStudy.FG1, wording(8, 8, " (GP)"));

        undo.undo(study, SmallStudy.ANA, resized);

        assertThat(words(SECOND)).isEqualTo(words);
    }

    @Test
    void aThemeRemovedBeforeAnEditOfTheTextComesBackWithItsPassagesOnTheirWords() {
        Passage passage = new Passage(new UUID(9, 1), SmallStudy.FG1, new TextSpan(13, 20), "");
        Theme theme =
                new Theme(new ThemeId("T1"), "Trust grows", "", List.of(SmallStudy.TRUST), List.of(passage), List.of());
        record(new ThemeChange.ThemeAdded(theme, 0));
        long removed = record(new ThemeChange.ThemeRemoved(theme, 0));
        texts.edit(study, SmallStudy.ANA, SmallStudy.FG1, wording(0, 8, "M"));

        undo.undo(study, SmallStudy.ANA, removed);

        assertThat(study.study().themes().get(0).evidence().get(0).extent()).isEqualTo(new TextSpan(6, 13));
    }

    @Test
    void aCodingResizedAfterAnEditNamesWhoeverResizedIt() {
        long coded = entryOf(FIRST);
        texts.edit(study, SmallStudy.ANA, SmallStudy.FG1, wording(0, 8, "M"));
        long resized = codings.resize(study, SmallStudy.ANA, FIRST, new TextSpan(3, 8))
                .get(0)
                .sequence();

        refused(coded, resized, "moved a coding of FG1 from [3, 13) to [3, 8)");
    }

    @Test
    void anImportWhoseTextWasEditedNamesTheEdit() {
        long imported = 3;
        codings.remove(study, SmallStudy.ANA, FIRST);
        codings.remove(study, SmallStudy.ANA, SECOND);
        long edited = texts.edit(study, SmallStudy.ANA, SmallStudy.FG1, wording(0, 8, "M"))
                .entries()
                .get(0)
                .sequence();

        refused(imported, edited, "edited the text of FG1 in 1 place");
    }

    @Test
    void whatOnlyMentionsTheThingIsNotNamed() {
        long added = record(
                new CodebookChange.CodeAdded(Code.named(new CodeId("hope"), "Hope"), new Place(Optional.empty(), 1)));
        long recoded = codings.reassign(study, SmallStudy.ANA, FIRST, new CodeId("hope"))
                .get(0)
                .sequence();
        Theme theme = new Theme(new ThemeId("T1"), "Hope grows", "", List.of(new CodeId("hope")), List.of(), List.of());
        record(new ThemeChange.ThemeAdded(theme, 0));
        record(new ThemeChange.ThemeRemoved(theme, 0));
        record(new CodebookChange.CodeMoved(
                new CodeId("hope"), new Place(Optional.empty(), 1), new Place(Optional.empty(), 0)));

        refused(added, recoded, "recoded a coding of FG1 from \"Trust\" to \"Hope\"");
    }

    @Test
    void anEditWhoseWordsWereWithdrawnNamesTheWithdrawal() {
        long edited = texts.edit(study, SmallStudy.ANA, SmallStudy.FG1, wording(0, 8, "M"))
                .entries()
                .get(0)
                .sequence();
        long withdrawn = record(new WordsWithdrawn(List.of(SmallStudy.TEXT), "asked to"));

        refused(edited, withdrawn, "withdrew words");
    }

    @Test
    void anActOfManyChangesComesBackWhole() {
        Study before = study.study();
        List<Entry> removed = codebook.remove(study, SmallStudy.ANA, SmallStudy.TRUST);
        assertThat(removed).hasSize(3);
        Study after = study.study();

        List<Entry> undone = undo.undo(study, SmallStudy.ANA, removed.get(1).sequence());

        assertThat(study.study().sameContentAs(before)).isTrue();
        undo.undo(study, SmallStudy.ANA, undone.get(2).sequence());
        assertThat(study.study().sameContentAs(after)).isTrue();
    }

    @Test
    void anImportComesBackWholeAfterTheCodingsOnItWereTakenBack() {
        Study before = study.study();
        undo.undo(study, SmallStudy.ANA, 8);
        undo.undo(study, SmallStudy.ANA, 7);
        List<Entry> undone = undo.undo(study, SmallStudy.ANA, 4);
        assertThat(study.study().sources()).isEmpty();
        assertThat(study.study().participants()).isEmpty();
        assertThat(study.study().codebook().inTreeOrder()).isEmpty();

        undo.undo(study, SmallStudy.ANA, undone.get(0).sequence());

        assertThat(study.study().source(SmallStudy.FG1)).isEqualTo(before.source(SmallStudy.FG1));
        assertThat(study.study().participants()).isEqualTo(before.participants());
    }

    private void refused(long entry, long inTheWay, String what) {
        Study before = study.study();
        assertThatThrownBy(() -> undo.undo(study, SmallStudy.ANA, entry))
                .isInstanceOfSatisfying(
                        UndoRefused.class,
                        refused -> assertThat(refused.inTheWay()).isEqualTo(inTheWay))
                .hasMessageStartingWith("Entry " + entry + " cannot be undone: ")
                .hasMessageContaining("In the way is entry " + inTheWay + " by ana (" + what);
        assertThat(study.study()).isEqualTo(before);
    }

    private long record(Change change) {
        return study.record(Act.of(SmallStudy.ANA, change)).get(0).sequence();
    }

    private static List<TextEdit.Wording> wording(int start, int end, String words) {
        return List.of(new TextEdit.Wording(new TextSpan(start, end), words));
    }

    private long entryOf(CodingRef ref) {
        long[] found = {0};
        study.entries(1, study.study().sequence(), entry -> {
            if (entry.change() instanceof CodingChange.CodingAdded c
                    && c.coding().id().equals(ref.coding())) {
                found[0] = entry.sequence();
            }
        });
        return found[0];
    }

    private TextSpan extent(CodingRef ref) {
        return coding(ref).extent();
    }

    private String words(CodingRef ref) {
        return quotes.text(study, ref.source()).text().slice(extent(ref));
    }

    private Coding coding(CodingRef ref) {
        return study.study().codings(ref.source()).find(ref.coding()).orElseThrow();
    }
}
