package org.tacit.workbench.answer;

import java.util.Arrays;
import java.util.Locale;

/** How values of enumerations are written: in small letters, with hyphens. */
public final class Kebab {
    private Kebab() {}

    /** How a value is written. */
    public static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value that is written so.
     *
     * @param name of what has the value, for the message
     * @throws WrongValue naming the known ones
     */
    static <E extends Enum<E>> E read(E[] values, String name, String written) {
        for (E value : values) {
            if (written(value).equals(written)) {
                return value;
            }
        }
        throw new WrongValue(name + " " + written + ": write "
                + String.join(", ", Arrays.stream(values).map(Kebab::written).toList()));
    }
}
