package org.tacit.analysis.lens;

/** Where a code or theme stands against a framework. */
public enum Judgement {
    /** Linked to at least one construct. */
    LINKED,
    /** Considered, and found to fall outside, with a reason. */
    OUTSIDE,
    /** Nobody has said. */
    NOT_CONSIDERED
}
