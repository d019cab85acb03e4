package org.tacit.analysis.lens;

/**
 * How much of the data something is spoken to by.
 *
 * @param codings codings that touch speech
 * @param turns turns they touch, each once
 * @param characters code points of speech under them, each once
 * @param participants different participants who say it
 * @param sources sources it is in
 */
public record Counts(long codings, long turns, long characters, int participants, long sources) {
    /** Whether nothing was counted. */
    public boolean isEmpty() {
        return codings == 0;
    }
}
