package org.tacit.analysis.matrix;

import static java.util.Objects.requireNonNull;

/**
 * One cell of a matrix, by every measure.
 *
 * @param codings codings that touch the column's talk
 * @param turns turns touched
 * @param characters code points of speech coded
 * @param participants different participants who said it
 * @param sources sources it is in
 * @param mention whether it was said, and if not, whether it was asked
 */
public record Cell(long codings, long turns, long characters, int participants, long sources, Mention mention) {
    public Cell {
        requireNonNull(mention, "mention is null");
    }

    /** One of the counts. */
    public long value(Measure measure) {
        return switch (measure) {
            case CODINGS -> codings;
            case TURNS -> turns;
            case CHARACTERS -> characters;
            case PARTICIPANTS -> participants;
            case SOURCES -> sources;
        };
    }

    /** Whether nothing was counted. */
    public boolean isEmpty() {
        return codings == 0;
    }
}
