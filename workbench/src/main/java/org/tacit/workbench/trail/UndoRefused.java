package org.tacit.workbench.trail;

import org.tacit.domain.TacitException;

/** An entry cannot be taken back: it never could be, it has been already, or a later entry stands in the way, which the message names. Nothing was recorded. */
public final class UndoRefused extends TacitException {
    private static final long serialVersionUID = 1L;

    private final long inTheWay;

    UndoRefused(String message) {
        this(message, 0);
    }

    UndoRefused(String message, long inTheWay) {
        super(message);
        this.inTheWay = inTheWay;
    }

    /** The number of the entry in the way; 0 when there is none. */
    public long inTheWay() {
        return inTheWay;
    }
}
