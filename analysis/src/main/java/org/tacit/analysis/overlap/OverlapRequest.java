package org.tacit.analysis.overlap;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.tacit.analysis.document.Filter;

/**
 * What overlap is wanted.
 *
 * @param meeting when two codings meet
 * @param sameCoderOnly whether only codings of one coder meet; each coder's turns are then counted on their own
 * @param filter what is looked at: codings that touch no speech it keeps are left out
 */
public record OverlapRequest(Meeting meeting, boolean sameCoderOnly, Filter filter) implements Serializable {
    public OverlapRequest {
        requireNonNull(meeting, "meeting is null");
        requireNonNull(filter, "filter is null");
    }

    /** Everything, by one rule. */
    public static OverlapRequest of(Meeting meeting) {
        return new OverlapRequest(meeting, false, Filter.ALL);
    }
}
