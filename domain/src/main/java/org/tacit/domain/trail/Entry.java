package org.tacit.domain.trail;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.tacit.domain.change.Change;
import org.tacit.domain.coding.CoderId;

/**
 * One line of the audit trail. Entries are numbered from 1 without gaps, never altered and never erased.
 *
 * @param sequence its number
 * @param at when it was recorded, to the millisecond
 * @param by who did it
 * @param batch the number of the first entry recorded in the same act; entries of one act are durable together and undone together
 * @param undoes the number of the entry this one takes back, when it is an undo
 * @param change what happened
 */
public record Entry(long sequence, Instant at, CoderId by, long batch, OptionalLong undoes, Change change) {
    public Entry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        requireNonNull(by, "by is null");
        requireNonNull(undoes, "undoes is null");
        requireNonNull(change, "change is null");
        if (sequence < 1 || batch < 1 || batch > sequence) {
            throw new IllegalArgumentException("entry " + sequence + " of batch " + batch);
        }
        if (undoes.isPresent() && undoes.getAsLong() >= sequence) {
            throw new IllegalArgumentException("entry " + sequence + " undoes " + undoes.getAsLong());
        }
    }
}
