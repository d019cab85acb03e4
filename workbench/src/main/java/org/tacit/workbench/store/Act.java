package org.tacit.workbench.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalLong;
import org.tacit.domain.change.Change;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;

/**
 * One act of a person: the changes it makes, in order, and the texts and files they speak of. Recorded whole or not at all.
 *
 * @param by who acts
 * @param steps the changes, at least one
 * @param texts new canonical texts
 * @param originals new original files
 */
public record Act(CoderId by, List<Step> steps, List<SealedText> texts, List<Original> originals) {
    public Act {
        requireNonNull(by, "by is null");
        steps = List.copyOf(steps);
        texts = List.copyOf(texts);
        originals = List.copyOf(originals);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("an act without a change");
        }
    }

    /** An act that brings no new texts. */
    public static Act of(CoderId by, List<? extends Change> changes) {
        return new Act(by, changes.stream().map(Step::of).toList(), List.of(), List.of());
    }

    /** An act of one change. */
    public static Act of(CoderId by, Change change) {
        return of(by, List.of(change));
    }

    /**
     * One change of an act.
     *
     * @param change what happens
     * @param undoes the number of the entry it takes back, when it is an undo
     */
    public record Step(Change change, OptionalLong undoes) {
        public Step {
            requireNonNull(change, "change is null");
            requireNonNull(undoes, "undoes is null");
        }

        /** A change that takes nothing back. */
        public static Step of(Change change) {
            return new Step(change, OptionalLong.empty());
        }
    }
}
