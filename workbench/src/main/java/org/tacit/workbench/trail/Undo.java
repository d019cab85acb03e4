package org.tacit.workbench.trail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.study.RefusedChange;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.StudyFold;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StoreException;

/**
 * Takes an act back by recording its opposite; nothing is ever erased. Taking back an undo is a redo. Refused, with the name of the entry in the way, when what the act left behind is no
 * longer as it left it. Safe for use by several threads.
 */
public final class Undo {
    private final TrailLines lines = new TrailLines();

    /**
     * Takes back the act that an entry belongs to, all its entries together, the last first.
     *
     * @param sequence the number of any entry of the act
     * @return the entries recorded
     * @throws UndoRefused when it cannot be taken back; nothing was recorded
     */
    public List<Entry> undo(OpenStudy study, CoderId by, long sequence) {
        List<Entry> act = act(study, sequence);
        refuseUndone(study, act);
        Since since = new Since();
        study.entries(act.get(0).sequence(), study.study().sequence(), since::consider);
        try {
            List<Act.Step> steps = steps(study.study(), new Opposite(study, since), by, act);
            return study.record(new Act(by, steps, List.of(), List.of()));
        } catch (UndoRefused | StoreException refused) {
            throw refused;
        } catch (TacitException refused) {
            throw inTheWay(study, by, act, refused);
        }
    }

    /** The opposite of each entry, the last first, each as the study will be when those before it are taken back. */
    private List<Act.Step> steps(Study now, Opposite opposite, CoderId by, List<Entry> act) {
        StudyFold fold = StudyFold.checking(now);
        boolean edits = act.stream().anyMatch(entry -> entry.change() instanceof SourceChange.TextEdited);
        long first = now.sequence() + 1;
        List<Act.Step> steps = new ArrayList<>();
        for (int i = act.size() - 1; i >= 0; i--) {
            Entry entry = act.get(i);
            // What codings were is in the change itself; freezing the study for each of many would cost.
            Study then = entry.change() instanceof CodingChange && !edits ? now : fold.study();
            Change inverse = opposite.of(then, entry)
                    .orElseThrow(() -> new UndoRefused("Entry " + entry.sequence() + " ("
                            + lines.describe(now, entry.change()) + ") cannot be undone"));
            OptionalLong undoes = OptionalLong.of(entry.sequence());
            fold.add(new Entry(first + steps.size(), entry.at(), by, first, undoes, inverse));
            steps.add(new Act.Step(inverse, undoes));
        }
        return steps;
    }

    /** Takes back the last act of a person that has not been taken back and is no undo itself; empty when there is none. */
    public List<Entry> undoLast(OpenStudy study, CoderId by) {
        Map<Long, Long> undoneBy = new HashMap<>();
        List<Entry> own = new ArrayList<>();
        study.entries(1, study.study().sequence(), entry -> {
            entry.undoes().ifPresent(undone -> undoneBy.put(undone, entry.sequence()));
            if (entry.by().equals(by) && entry.undoes().isEmpty()) {
                own.add(entry);
            }
        });
        for (int i = own.size() - 1; i >= 0; i--) {
            Entry entry = own.get(i);
            if (isInForce(undoneBy, entry.sequence())
                    && entry.change().inverse().isPresent()) {
                return undo(study, by, entry.sequence());
            }
        }
        return List.of();
    }

    /** An entry is in force when nothing took it back, or what took it back was taken back itself. */
    private static boolean isInForce(Map<Long, Long> undoneBy, long sequence) {
        Long by = undoneBy.get(sequence);
        return by == null || !isInForce(undoneBy, by);
    }

    private static List<Entry> act(OpenStudy study, long sequence) {
        long last = study.study().sequence();
        if (sequence < 1 || sequence > last) {
            throw new UndoRefused("There is no entry " + sequence + ": the trail has " + last);
        }
        List<Entry> found = new ArrayList<>();
        study.entries(sequence, sequence, found::add);
        long batch = found.get(0).batch();
        List<Entry> act = new ArrayList<>();
        for (long at = batch; at <= last; at++) {
            List<Entry> next = new ArrayList<>(1);
            study.entries(at, at, next::add);
            if (next.get(0).batch() != batch) {
                break;
            }
            act.add(next.get(0));
        }
        return Collections.unmodifiableList(act);
    }

    private static void refuseUndone(OpenStudy study, List<Entry> act) {
        Map<Long, Long> undoneBy = new HashMap<>();
        long first = act.get(0).sequence();
        study.entries(
                first,
                study.study().sequence(),
                entry -> entry.undoes().ifPresent(undone -> undoneBy.put(undone, entry.sequence())));
        for (Entry entry : act) {
            Long by = undoneBy.get(entry.sequence());
            if (by != null && isInForce(undoneBy, by)) {
                throw new UndoRefused(
                        "Entry " + entry.sequence() + " was undone already, by entry " + by + ": undo that to redo it",
                        by);
            }
        }
    }

    private UndoRefused inTheWay(OpenStudy study, CoderId by, List<Entry> act, TacitException refused) {
        Since since = new Since();
        Opposite opposite = new Opposite(study, since);
        InTheWay way = new InTheWay(study, act, since);
        Optional<Entry> found = refused instanceof RefusedChange
                ? way.find(then -> canBeTakenBack(then, opposite, by, act))
                : way.withdrawal();
        String what = "Entry " + act.get(0).sequence() + " cannot be undone: " + refused.getMessage();
        return found.map(entry -> new UndoRefused(
                        what + ". In the way is entry " + entry.sequence() + " by " + entry.by() + " ("
                                + lines.describe(study.study(), entry.change()) + ")",
                        entry.sequence()))
                .orElseGet(() -> new UndoRefused(what));
    }

    private boolean canBeTakenBack(Study then, Opposite opposite, CoderId by, List<Entry> act) {
        try {
            return !steps(then, opposite, by, act).isEmpty();
        } catch (TacitException refused) {
            return false;
        }
    }
}
