package org.tacit.exchange.transcript.praat;

import java.util.List;

/**
 * A TextGrid: tiers over one recording.
 *
 * @param tiers the tiers, in the order of the file
 */
record TextGrid(List<Tier> tiers) {
    TextGrid {
        tiers = List.copyOf(tiers);
    }

    /**
     * A tier.
     *
     * @param name its name
     * @param points whether it holds points in time rather than intervals
     * @param intervals its intervals that hold words; for points, start and end are the same
     * @param empty how many of its intervals hold no words
     */
    record Tier(String name, boolean points, List<Interval> intervals, int empty) {
        Tier {
            intervals = List.copyOf(intervals);
        }
    }

    /**
     * An interval with words.
     *
     * @param line the line of its words in the file
     * @param fromMillis when it starts
     * @param toMillis when it ends
     * @param text its words, without blanks at the edges, on one line
     */
    record Interval(int line, long fromMillis, long toMillis, String text) {}
}
