package org.tacit.storage.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Moments as {@code 2031-03-12T14:30:00.123Z}, to the millisecond. Stateless. */
final class Moments {
    private static final DateTimeFormatter FORM =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final int LENGTH = 24;
    private static final long DAY = 86_400;

    private Moments() {}

    static String write(Instant moment) {
        return FORM.format(moment);
    }

    /** Reads the fixed form by hand, for a trail holds a million; any other form of ISO 8601 the slow way. */
    static Instant read(String text) {
        if (text.length() != LENGTH || text.charAt(10) != 'T' || text.charAt(23) != 'Z' || text.charAt(19) != '.') {
            return Instant.parse(text);
        }
        for (int i = 0; i < LENGTH - 1; i++) {
            char c = text.charAt(i);
            boolean separator = i == 4 || i == 7 || i == 10 || i == 13 || i == 16 || i == 19;
            if (!separator && (c < '0' || c > '9')) {
                return Instant.parse(text);
            }
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        return Instant.ofEpochMilli((day * DAY + hour * 3600L + minute * 60L + second) * 1000 + number(text, 20, 23));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
