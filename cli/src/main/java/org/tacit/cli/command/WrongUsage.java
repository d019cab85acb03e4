package org.tacit.cli.command;

import org.tacit.domain.TacitException;

/** A command was typed wrongly: an option has a value it cannot have, whatever the study holds. Ends in exit code 2. */
public final class WrongUsage extends TacitException {
    private static final long serialVersionUID = 1L;

    /** What was typed, and what to write instead. */
    public WrongUsage(String message) {
        super(message);
    }

    /** The same, with what caused it. */
    public WrongUsage(String message, Throwable cause) {
        super(message, cause);
    }
}
