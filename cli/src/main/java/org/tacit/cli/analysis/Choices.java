package org.tacit.cli.analysis;

import java.util.Arrays;
import java.util.Locale;
import org.tacit.cli.command.WrongUsage;

/** Reads one of a few words a person may type. */
final class Choices {
    private Choices() {}

    /**
     * The value with the name typed, in small letters and with hyphens.
     *
     * @throws WrongUsage naming the option and what may be typed
     */
    static <E extends Enum<E>> E of(E[] values, String option, String typed) {
        for (E value : values) {
            if (typed(value).equals(typed)) {
                return value;
            }
        }
        throw new WrongUsage(option + " " + typed + ": write "
                + String.join(", ", Arrays.stream(values).map(Choices::typed).toList()));
    }

    /** How a person types a value. */
    static String typed(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
