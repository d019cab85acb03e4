package org.tacit.analysis.matrix;

/** What a cell counts. */
public enum Measure {
    /** Codings that touch the column's talk; several coders' codings of the same words count each. */
    CODINGS,
    /** Turns touched by at least one coding; each once. */
    TURNS,
    /** Code points of speech under at least one coding; each once. */
    CHARACTERS,
    /** Different participants who said it. */
    PARTICIPANTS,
    /** Different sources it is in. */
    SOURCES
}
