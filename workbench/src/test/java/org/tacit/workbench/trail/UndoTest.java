package org.tacit.workbench.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange.CodeAdded;
import org.tacit.domain.change.CodebookChange.CodeChanged;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.study.Study;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Seeds;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;

class UndoTest {
    private static final CoderId BY = new CoderId("team");
    private static final Code HOPE = Code.named(new CodeId("hope"), "Hope");

    private final Undo undo = new Undo();

    @Test
    void anyActCanBeTakenBackWhenItIsTheLastAndRedone() {
        Seeds.check(60, trial -> {
            HeldStudy study = new HeldStudy(trial.study(150));
            long last = study.study().sequence();
            Study after = study.study();
            long first = batchOf(study, last);
            Study before = Study.BLANK.withAll(entriesTo(study, first - 1));
            List<Entry> undone;
            try {
                undone = undo.undo(study, BY, last);
            } catch (TacitException refused) {
                assertThat(refused.getMessage()).containsAnyOf("cannot be undone", "withdrawn");
                return;
            }

            assertThat(undone).allMatch(entry -> entry.undoes().isPresent());
            assertThat(study.study().sameContentAs(before)).isTrue();
            undo.undo(study, BY, undone.get(0).sequence());
            assertThat(study.study().sameContentAs(after)).isTrue();
            assertThatThrownBy(() -> undo.undo(study, BY, undone.get(0).sequence()))
                    .isInstanceOf(UndoRefused.class)
                    .hasMessageContaining("was undone already");
        });
    }

    @Test
    void everythingEverDoneIsTakenBackOrRefusedWithAReason() {
        Seeds.check(15, trial -> {
            HeldStudy study = new HeldStudy(trial.study(120));
            for (long sequence = study.study().sequence(); sequence > 0; sequence--) {
                Study before = study.study();
                try {
                    undo.undo(study, BY, sequence);
                } catch (TacitException refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                    assertThat(study.study()).isSameAs(before);
                }
            }
        });
    }

    @Test
    void aCodeAddedSinceBeforeAnotherIsNotInItsWay() {
        HeldStudy study = new HeldStudy(new RandomStudy(0));
        Entry added = act(study, new CodeAdded(HOPE, place(0)));
        act(study, new CodeAdded(Code.named(new CodeId("first"), "First"), place(0)));

        undo.undo(study, BY, added.sequence());

        assertThat(study.study().codebook().inTreeOrder())
                .extracting(Code::name)
                .containsExactly("First");
    }

    @Test
    void theEntryInTheWayIsNamed() {
        HeldStudy study = new HeldStudy(new RandomStudy(0));
        Entry added = act(study, new CodeAdded(HOPE, place(0)));
        Entry renamed = act(study, new CodeChanged(HOPE, Code.named(HOPE.id(), "Trust")));

        assertThatThrownBy(() -> undo.undo(study, BY, added.sequence()))
                .isInstanceOfSatisfying(
                        UndoRefused.class,
                        refused -> assertThat(refused.inTheWay()).isEqualTo(renamed.sequence()))
                .hasMessageStartingWith("Entry " + added.sequence()
                        + " cannot be undone: Code hope changed since. In the way is entry " + renamed.sequence());
    }

    @Test
    void anActOfSeveralStepsIsTakenBackFromItsEnd() {
        HeldStudy study = new HeldStudy(new RandomStudy(0));
        Study before = study.study();
        List<Change> changes = List.of(
                new CodeAdded(HOPE, place(0)),
                new CodeAdded(Code.named(new CodeId("first"), "First"), place(0)),
                new CodeAdded(Code.named(new CodeId("beneath"), "Beneath"), new Place(Optional.of(HOPE.id()), 0)));
        List<Entry> recorded = study.record(Act.of(BY, changes));

        undo.undo(study, BY, recorded.get(1).sequence());

        assertThat(study.study().sameContentAs(before)).isTrue();
    }

    private static Entry act(HeldStudy study, Change change) {
        return study.record(Act.of(BY, change)).get(0);
    }

    private static Place place(int position) {
        return new Place(Optional.empty(), position);
    }

    private static long batchOf(HeldStudy study, long sequence) {
        return entriesTo(study, sequence).get((int) sequence - 1).batch();
    }

    private static List<Entry> entriesTo(HeldStudy study, long sequence) {
        List<Entry> found = new ArrayList<>();
        study.entries(1, sequence, found::add);
        return found;
    }
}
