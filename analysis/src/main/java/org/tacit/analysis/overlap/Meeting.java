package org.tacit.analysis.overlap;

import java.io.Serializable;

/** When two codings meet. Both have to be in the same source, under every rule. */
public sealed interface Meeting extends Serializable {
    /** The most turns {@link WithinTurns} may reach. */
    int MAX_TURNS = 1000;

    /** At least one code point is under both. */
    record Overlapping() implements Meeting {}

    /** At least one turn is touched by both. */
    record SameTurn() implements Meeting {}

    /**
     * A turn touched by one is at most so many turns before or after a turn touched by the other; turns of moderators are counted on the way.
     *
     * @param turns how many; 0 is the same turn
     */
    record WithinTurns(int turns) implements Meeting {
        public WithinTurns {
            if (turns < 0 || turns > MAX_TURNS) {
                throw new IllegalArgumentException("between 0 and " + MAX_TURNS + " turns, not " + turns);
            }
        }
    }

    /** Both are in the source. */
    record SameSource() implements Meeting {}
}
