package org.tacit.analysis.matrix;

/** What an empty cell means. */
public enum Mention {
    /** The cell is not empty. */
    MENTIONED,
    /** At least one session of the column was asked about it, by its guide, and nobody there spoke of it. */
    ASKED_NOT_MENTIONED,
    /** Every session of the column has a guide and none asks about it. */
    NOT_ASKED,
    /** A session of the column has no guide, or nobody of the column was in any session, or it is nothing a guide can ask about. */
    UNKNOWN
}
