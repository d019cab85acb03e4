package org.tacit.cli.command;

import java.util.function.Supplier;
import org.tacit.domain.TacitException;

/** A command was typed wrongly: an option has a value it cannot have, whatever the study holds. Ends in exit code 2. */
public final class WrongUsage extends TacitException {
    private static final long serialVersionUID = 1L;

    /** What was typed, and what to write instead. */
    public WrongUsage(String message) {
        super(message);
    }

    /**
     * Reads what was typed after an option; what it cannot be is wrong usage.
     *
     * @throws WrongUsage with the option's name before the reader's own words
     */
    public static <T> T in(String option, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (TacitException e) {
            throw new WrongUsage(option + ": " + e.getMessage(), e);
        }
    }

    /** The same, with what caused it. */
    public WrongUsage(String message, Throwable cause) {
        super(message, cause);
    }
}
