package org.tacit.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tacit.app.usecase.Workshop.ANA;
import static org.tacit.app.usecase.Workshop.FG1;
import static org.tacit.app.usecase.Workshop.HOPE;
import static org.tacit.app.usecase.Workshop.INT1;
import static org.tacit.app.usecase.Workshop.TRUST;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Subject;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.memo.MemoKind;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.memo.WriteMemos;
import org.tacit.workbench.setup.EditPeople;
import org.tacit.workbench.trail.ReadTrail;
import org.tacit.workbench.trail.ReadTrail.Line;
import org.tacit.workbench.trail.ReadTrail.Wanted;
import org.tacit.workbench.trail.StudyThen;
import org.tacit.workbench.trail.Undo;

/** Reading the trail of a real file: pages, histories, names of old, and the study as it was. */
class ReadTrailTest {
    private static final CoderId BEA = new CoderId("bea");

    private final Undo undo = new Undo();

    @TempDir
    private Path folder;

    private Workshop shop;
    private ReadTrail trail;

    @BeforeEach
    void build() {
        shop = new Workshop(folder);
        trail = new ReadTrail(shop.study);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void pagesGoBackWithoutGapAndSayWhetherMoreIsLeft() {
        long last = shop.study.study().sequence();
        ReadTrail.Page newest = trail.page(Wanted.ALL, Long.MAX_VALUE, 3);
        ReadTrail.Page older = trail.page(Wanted.ALL, last - 2, (int) last);

        assertThat(newest.lines()).extracting(Line::sequence).containsExactly(last, last - 1, last - 2);
        assertThat(newest.more()).isTrue();
        assertThat(older.lines()).hasSize((int) last - 3);
        assertThat(older.more()).isFalse();
        assertThat(older.people()).containsExactly("ana");
        assertThat(older.types()).contains("study.created", "source.added", "code.added");
    }

    @Test
    void thePageIsFilteredByPersonTypeSubjectAndSource() {
        new EditPeople().put(shop.study, ANA, new Coder(BEA, "Bea", false));
        CodingRef coding = shop.code(FG1, "the new nurse", TRUST);
        shop.code(INT1, "a nurse", TRUST);
        shop.selections.reassign(shop.study, BEA, coding, HOPE);

        assertThat(lines(new Wanted(Set.of(BEA), Set.of(), Set.of(), Optional.empty())))
                .containsExactly("recoded a coding of FG1 from \"Trust\" to \"Hope\"");
        assertThat(lines(new Wanted(Set.of(), Set.of("coding.added"), Set.of(), Optional.of(INT1))))
                .hasSize(1);
        assertThat(lines(new Wanted(
                        Set.of(), Set.of(), Set.of(Subject.of("coding", coding.coding())), Optional.empty())))
                .hasSize(2);
        assertThat(lines(new Wanted(Set.of(BEA), Set.of("code.added"), Set.of(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void anUndoneEntrySaysByWhichAndARedoneOneStandsAgain() {
        CodingRef coding = shop.code(FG1, "the new nurse", TRUST);
        long coded = shop.study.study().sequence();
        assertThat(line(coded).undoable()).isTrue();

        List<Entry> undone = undo.undoLast(shop.study, ANA);
        assertThat(line(coded).undoneBy()).isEqualTo(OptionalLong.of(coded + 1));
        assertThat(line(coded).undoable()).isFalse();
        assertThat(line(coded + 1).undoes()).isEqualTo(OptionalLong.of(coded));
        assertThat(line(coded + 1).undoable()).isTrue();

        undo.undo(shop.study, ANA, undone.get(0).sequence());
        assertThat(line(coded).undoneBy()).isEmpty();
        assertThat(line(coded).undoable()).isTrue();
        assertThat(trail.history(coding.coding()))
                .extracting(Line::sequence)
                .containsExactly(coded + 2, coded + 1, coded);
    }

    @Test
    void whatCanBeUndoneBySayingItIsUndoneByDoingIt() {
        shop.code(FG1, "the new nurse", TRUST);
        shop.codebook.merge(shop.study, ANA, TRUST, HOPE);
        for (long entry : LongStream.rangeClosed(
                        1, trail.page(Wanted.ALL, Long.MAX_VALUE, 1).sequence())
                .toArray()) {
            if (!line(entry).undoable()) {
                assertThatThrownBy(() -> undo.undo(shop.study, ANA, entry)).isInstanceOf(TacitException.class);
            }
        }
    }

    @Test
    void theHistoryOfACodingHoldsMergesOfItsCodeAndMemosAboutIt() {
        CodingRef coding = shop.code(FG1, "the new nurse", TRUST);
        new WriteMemos(shop.fresh::uuid, Instant::now)
                .write(shop.study, ANA, MemoKind.ANALYTIC, MemoTarget.parse("coding:" + coding.coding()), "", "Odd");
        shop.codebook.merge(shop.study, ANA, TRUST, HOPE);

        assertThat(trail.history(coding.coding()))
                .extracting(Line::type)
                .containsExactly("code.merged", "memo.written", "coding.added");
        assertThat(trail.history(HOPE)).extracting(Line::type).containsExactly("code.merged", "code.added");
    }

    @Test
    void aCodeKeepsTheNamesItHadAndThoseMergedIntoItUntilThatIsTakenBack() {
        Code trust = shop.study.study().codebook().get(TRUST);
        shop.codebook.change(shop.study, ANA, Code.named(trust.id(), "Confidence"));
        assertThat(trail.aliases()).isEqualTo(Map.of(TRUST, List.of("Trust")));

        shop.codebook.merge(shop.study, ANA, TRUST, HOPE);
        assertThat(trail.aliases()).isEqualTo(Map.of(HOPE, List.of("Trust", "Confidence")));

        List<Entry> undone = undo.undoLast(shop.study, ANA);
        assertThat(trail.aliases()).isEqualTo(Map.of(TRUST, List.of("Trust")));
        undo.undo(shop.study, ANA, undone.get(0).sequence());
        assertThat(trail.aliases()).isEqualTo(new ReadTrail(shop.study).aliases());
        assertThat(trail.aliases()).containsOnlyKeys(HOPE);
    }

    @Test
    void theStudyAsOfAnyEntryIsTheOneThatWasThenAndNoneAfterTheLast() {
        List<Study> states = new ArrayList<>();
        long first = shop.study.study().sequence();
        states.add(shop.study.study());
        for (String words : List.of("the new nurse", "She listened", "The letters", "a year", "Yes", "Why")) {
            shop.code(FG1, words, TRUST);
            states.add(shop.study.study());
        }
        StudyThen then = new StudyThen(shop.study);
        for (int pass = 0; pass < 2; pass++) {
            for (int i = states.size() - 1; i >= 0; i--) {
                assertThat(then.at(first + i)).isEqualTo(states.get(i));
            }
        }
        assertThat(then.at(1).sources()).isEmpty();
        assertThatThrownBy(() -> then.at(first + states.size()))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("There is no entry");
    }

    @Test
    void whatHappenedSinceIsToldTheOldestFirstAndByPerson() {
        long here = shop.study.study().sequence();
        shop.code(FG1, "the new nurse", TRUST);
        shop.code(FG1, "She listened", TRUST);

        assertThat(trail.between(here + 1, Long.MAX_VALUE))
                .extracting(Line::sequence)
                .containsExactly(here + 1, here + 2);
        assertThat(trail.byPerson(here + 1, Long.MAX_VALUE)).isEqualTo(Map.of(ANA, 2L));
    }

    private Line line(long sequence) {
        return trail.between(sequence, sequence).get(0);
    }

    private List<String> lines(Wanted wanted) {
        return trail.page(wanted, Long.MAX_VALUE, 100).lines().stream()
                .map(Line::line)
                .toList();
    }
}
