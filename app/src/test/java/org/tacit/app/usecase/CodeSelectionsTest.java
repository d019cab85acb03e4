package org.tacit.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tacit.app.usecase.Workshop.ANA;
import static org.tacit.app.usecase.Workshop.FG1;
import static org.tacit.app.usecase.Workshop.HOPE;
import static org.tacit.app.usecase.Workshop.INT1;
import static org.tacit.app.usecase.Workshop.TRUST;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.TacitException;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.coding.CodeSelections;
import org.tacit.workbench.coding.CodeSelections.Coded;
import org.tacit.workbench.coding.CodeSelections.Wanted;
import org.tacit.workbench.trail.Undo;

/** Coding and uncoding, several at once and again, in a real file. */
class CodeSelectionsTest {
    @TempDir
    private Path folder;

    private Workshop shop;

    @BeforeEach
    void build() {
        shop = new Workshop(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void severalCodesOnOneSelectionAreOneActAndOneUndo() {
        Coded coded = code("the new nurse", List.of(Wanted.of(TRUST), Wanted.of(HOPE)), Facets.NONE);

        assertThat(coded.entries())
                .hasSize(2)
                .allMatch(entry -> entry.batch() == coded.entries().get(0).sequence());
        assertThat(shop.study.study().codings(FG1).usedCodes()).containsExactlyInAnyOrder(TRUST, HOPE);
        new Undo().undoLast(shop.study, ANA);
        assertThat(shop.study.study().codingCount()).isZero();
    }

    @Test
    void theSameIdsAgainAreDoneAlreadyAndOnlyWhatIsMissingIsRecorded() {
        Wanted trust = new Wanted(TRUST, Optional.of(id(1)));
        Wanted hope = new Wanted(HOPE, Optional.of(id(2)));
        Facets helps = Facets.of(Direction.HELPS);
        code("the new nurse", List.of(trust), helps);
        long after = shop.study.study().sequence();

        Coded again = code("the new nurse", List.of(trust), helps);
        assertThat(again.entries()).isEmpty();
        assertThat(again.codings()).containsExactly(new CodingRef(FG1, id(1)));
        assertThat(shop.study.study().sequence()).isEqualTo(after);

        assertThat(code("the new nurse", List.of(trust, hope), helps).entries()).hasSize(1);
        assertThat(shop.study.study().codingCount()).isEqualTo(2);
    }

    @Test
    void anIdThatIsThereWithAnotherContentIsRefusedWhereverItIs() {
        Wanted trust = new Wanted(TRUST, Optional.of(id(1)));
        code("the new nurse", List.of(trust), Facets.NONE);
        long after = shop.study.study().sequence();

        for (Runnable other : List.<Runnable>of(
                () -> code("the new", List.of(trust), Facets.NONE),
                () -> code("the new nurse", List.of(new Wanted(HOPE, trust.id())), Facets.NONE),
                () -> code("the new nurse", List.of(trust), Facets.of(Direction.MIXED)),
                () -> shop.selections.code(
                        shop.study, ANA, INT1, shop.find(INT1, "a nurse"), List.of(trust), Facets.NONE))) {
            assertThatThrownBy(other::run)
                    .isInstanceOf(TacitException.class)
                    .hasMessageContaining("another coding with the id " + id(1));
        }
        assertThat(shop.study.study().sequence()).isEqualTo(after);
    }

    @Test
    void theSameActSentByManyAtOnceIsRecordedOnce() throws Exception {
        List<Wanted> wanted = List.of(new Wanted(TRUST, Optional.of(id(1))), new Wanted(HOPE, Optional.of(id(2))));
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Coded>> sent = Collections.nCopies(8, () -> code("nurse", wanted, Facets.NONE));
            for (Future<Coded> answer : senders.invokeAll(sent)) {
                assertThat(answer.get().codings()).hasSize(2);
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(shop.study.study().codingCount()).isEqualTo(2);
    }

    @Test
    void aSelectionThatCutsACharacterIsTheSameSelectionWhenSentAgain() {
        CodeSelections selections = shop.selections;
        int at = shop.find(FG1, "😀").start();
        TextSpan half = new TextSpan(at - 2, at + 1);
        List<Wanted> wanted = List.of(new Wanted(TRUST, Optional.of(id(1))));
        selections.code(shop.study, ANA, FG1, half, wanted, Facets.NONE);

        assertThat(selections
                        .code(shop.study, ANA, FG1, half, wanted, Facets.NONE)
                        .entries())
                .isEmpty();
    }

    @Test
    void severalCodingsGoInOneActAndComeBackWithOneUndo() {
        CodingRef one = shop.code(FG1, "the new nurse", TRUST);
        CodingRef two = shop.code(INT1, "a nurse", HOPE);

        List<Entry> gone = shop.selections.remove(shop.study, ANA, List.of(one, two, one));

        assertThat(gone).hasSize(2);
        assertThat(shop.study.study().codingCount()).isZero();
        new Undo().undo(shop.study, ANA, gone.get(1).sequence());
        assertThat(shop.study.study().codings(FG1).find(one.coding())).isPresent();
        assertThat(shop.study.study().codings(INT1).find(two.coding())).isPresent();
        assertThat(shop.study.verify().problems()).isEmpty();
    }

    @Test
    void wordsBecomeACodeAndAreCodedWithItInOneAct() {
        Code letters = Code.named(new CodeId("letters-late"), "The letters came late");
        List<Entry> made = shop.selections.inVivo(
                shop.study, ANA, FG1, shop.find(FG1, letters.name()), letters, new Place(Optional.empty(), 2));

        assertThat(made)
                .hasSize(2)
                .allMatch(entry -> entry.batch() == made.get(0).sequence());
        assertThat(shop.study.study().codings(FG1).usedCodes()).containsExactly(letters.id());
    }

    private Coded code(String words, List<Wanted> wanted, Facets facets) {
        return shop.selections.code(shop.study, ANA, FG1, shop.find(FG1, words), wanted, facets);
    }

    private static CodingId id(int number) {
        return CodingId.of(new UUID(7, number));
    }
}
