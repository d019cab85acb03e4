package org.tacit.workbench.store;

import org.jspecify.annotations.Nullable;

/** A study cannot be written because another program has it open; the message names that program. */
public final class StudyHeld extends StoreException {
    private static final long serialVersionUID = 1L;

    /** A study that is held, with what was found. */
    public StudyHeld(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
