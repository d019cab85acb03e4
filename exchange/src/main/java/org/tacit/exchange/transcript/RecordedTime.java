package org.tacit.exchange.transcript;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time in a cell or a value: a clock ({@code 1:02}, {@code 00:01:02.500}) or a number of seconds or milliseconds. Stateless. */
public final class RecordedTime {
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,9}))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,12})?");
    private static final int MAX_LENGTH = 40;

    private RecordedTime() {}

    /** The time in milliseconds from the start of the recording; empty when the text is none. */
    public static OptionalLong millis(String text, boolean numbersAreMillis) {
        String time = text.strip();
        if (time.length() > MAX_LENGTH) {
            return OptionalLong.empty();
        }
        Matcher clock = CLOCK.matcher(time);
        if (clock.matches()) {
            long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
            long seconds = (hours * 60 + Long.parseLong(clock.group(2))) * 60 + Long.parseLong(clock.group(3));
            String fraction = clock.group(4) == null ? "" : clock.group(4);
            return OptionalLong.of(seconds * 1000 + Long.parseLong((fraction + "000").substring(0, 3)));
        }
        if (!NUMBER.matcher(time).matches()) {
            return OptionalLong.empty();
        }
        BigDecimal number = new BigDecimal(time.replace(',', '.'));
        return OptionalLong.of(Math.round((numbersAreMillis ? number : number.movePointRight(3)).doubleValue()));
    }
}
