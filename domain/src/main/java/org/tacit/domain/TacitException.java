package org.tacit.domain;

import org.jspecify.annotations.Nullable;

/**
 * The root of every error Tacit raises on purpose. The message is one line for the researcher: what is wrong, where, and how to mend it; the cause, where there is one, is for
 * the log.
 */
public class TacitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An error a person can act on. */
    public TacitException(String message) {
        super(message);
    }

    /** An error a person can act on, with what caused it. */
    public TacitException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
