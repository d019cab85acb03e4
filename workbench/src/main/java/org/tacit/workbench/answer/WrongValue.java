package org.tacit.workbench.answer;

import org.tacit.domain.TacitException;

/** What is asked has a value it cannot have, whatever the study holds. The message names those it can. */
public final class WrongValue extends TacitException {
    private static final long serialVersionUID = 1L;

    /** What was written, and what to write instead. */
    public WrongValue(String message) {
        super(message);
    }

    /** The same, with what caused it. */
    public WrongValue(String message, Throwable cause) {
        super(message, cause);
    }
}
