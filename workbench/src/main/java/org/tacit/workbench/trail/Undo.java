package org.tacit.workbench.trail;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.Subject;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.study.Inverse;
import org.tacit.domain.study.RefusedChange;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.StudyFold;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

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
        try {
            return study.record(new Act(by, steps(study, by, act), List.of(), List.of()));
        } catch (RefusedChange refused) {
            throw inTheWay(study, act, refused);
        }
    }

    /** The opposite of each entry, the last first, each as the study will be when those before it are taken back. */
    private List<Act.Step> steps(OpenStudy study, CoderId by, List<Entry> act) {
        Study now = study.study();
        StudyFold fold = StudyFold.checking(now);
        long first = now.sequence() + 1;
        List<Act.Step> steps = new ArrayList<>();
        for (int i = act.size() - 1; i >= 0; i--) {
            Entry entry = act.get(i);
            // What codings were is in the change itself; freezing the study for each of many would cost.
            Study then = entry.change() instanceof CodingChange ? now : fold.study();
            Change inverse = Inverse.of(then, entry.change(), study)
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

    private UndoRefused inTheWay(OpenStudy study, List<Entry> act, RefusedChange refused) {
        Set<Subject> wanted = new HashSet<>(refused.change().subjects());
        long last = act.get(act.size() - 1).sequence();
        Blocking blocking = new Blocking(wanted);
        study.entries(last + 1, study.study().sequence(), blocking::consider);
        Entry entry = blocking.latest;
        String what = "Entry " + act.get(0).sequence() + " cannot be undone: " + refused.getMessage();
        if (entry == null) {
            return new UndoRefused(what);
        }
        return new UndoRefused(
                what + ". In the way is entry " + entry.sequence() + " by " + entry.by() + " ("
                        + lines.describe(study.study(), entry.change()) + ")",
                entry.sequence());
    }

    /** Finds the latest entry that touches what the undo needs: the same thing, or something that uses it. */
    private static final class Blocking {
        private final Set<Subject> wanted;
        private @Nullable Entry latest;
        private boolean exact;

        Blocking(Set<Subject> wanted) {
            this.wanted = requireNonNull(wanted, "wanted is null");
        }

        void consider(Entry entry) {
            boolean same = !Collections.disjoint(entry.change().subjects(), wanted);
            if (same || !exact && Uses.any(entry.change(), wanted)) {
                latest = entry;
                exact = exact || same;
            }
        }
    }
}
