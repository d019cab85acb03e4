package org.tacit.exchange.folder;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** Numbers in tables. What is no number is noted. */
final class Numbers {
    private Numbers() {}

    /** A position in code points that must be there. */
    static OptionalInt position(Csv.Row row, String column, Problems problems) {
        try {
            return OptionalInt.of(positive(row.get(column)));
        } catch (NumberFormatException notANumber) {
            problems.add(
                    row.where(column),
                    "\"" + row.get(column) + "\" is not a position; write a whole number, 0 or more");
            return OptionalInt.empty();
        }
    }

    /** A time in milliseconds that may be there. */
    static OptionalLong millis(Csv.Row row, String column, Problems problems) {
        if (row.get(column).isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(row.get(column)));
        } catch (NumberFormatException notANumber) {
            problems.add(
                    row.where(column),
                    "\"" + row.get(column) + "\" is not a time; write milliseconds from the start, or nothing");
            return OptionalLong.empty();
        }
    }

    /** A whole number of 0 or more; a sign is no part of one. */
    private static int positive(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            throw new NumberFormatException(text);
        }
        return Integer.parseInt(text);
    }
}
