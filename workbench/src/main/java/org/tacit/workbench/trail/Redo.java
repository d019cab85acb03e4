package org.tacit.workbench.trail;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.OpenStudy;

/**
 * Does again what a person took back last, by taking the undo back. As in any editor: as often as was undone in a row, and no more once something new was done. Safe for use by several
 * threads.
 */
public final class Redo {
    private final Undo undo;

    /** Does again through the use case that takes back. */
    public Redo(Undo undo) {
        this.undo = requireNonNull(undo, "undo is null");
    }

    /**
     * Does again what a person took back last.
     *
     * @return the entries recorded; none when there is nothing to do again
     * @throws UndoRefused when something stands in the way; nothing was recorded
     */
    public List<Entry> redoLast(OpenStudy study, CoderId by) {
        Undone undone = new Undone(by);
        study.entries(1, study.study().sequence(), undone::add);
        Long last = undone.acts.peek();
        return last == null ? List.of() : undo.undo(study, by, last);
    }

    /** The undos of a person that can be taken back, the last first. */
    private static final class Undone {
        private final CoderId by;
        private final Deque<Long> acts = new ArrayDeque<>();
        /** The entries, of anybody, that take something back. */
        private final Set<Long> takesBack = new HashSet<>();

        Undone(CoderId by) {
            this.by = by;
        }

        void add(Entry entry) {
            OptionalLong undoes = entry.undoes();
            if (undoes.isPresent()) {
                takesBack.add(entry.sequence());
            }
            if (!entry.by().equals(by) || entry.sequence() != entry.batch()) {
                return;
            }
            if (undoes.isEmpty()) {
                acts.clear();
            } else if (takesBack.contains(undoes.getAsLong())) {
                acts.removeFirstOccurrence(actOf(undoes.getAsLong()));
            } else {
                acts.push(entry.batch());
            }
        }

        /** An undo takes back the last entry of an act first, so the act is the newest one that begins at or before it. */
        private Long actOf(long sequence) {
            return acts.stream()
                    .filter(first -> first <= sequence)
                    .max(Long::compare)
                    .orElse(sequence);
        }
    }
}
