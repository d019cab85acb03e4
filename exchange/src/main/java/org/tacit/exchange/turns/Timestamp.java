package org.tacit.exchange.turns;

import org.jspecify.annotations.Nullable;

/**
 * A time written into a transcript: {@code 1:02}, {@code 00:01:02}, {@code 00:01:02.500}, {@code 00:01:02:12} (the frames are not counted), in brackets of any kind, between
 * {@code #} signs as transcription programs put it, and as a range ({@code 00:01:02 - 00:01:10}). Two numbers are minutes and seconds.
 *
 * @param fromMillis the time, or the start of the range
 * @param toMillis the end of the range, -1 without one
 * @param end the UTF-16 index after it
 */
record Timestamp(long fromMillis, long toMillis, int end) {
    static final long NONE = -1;

    private static final String OPENING = "[({<\uFF3B\uFF08";
    private static final String CLOSING = "])}>\uFF3D\uFF09";

    /** The timestamp that starts at {@code at}, with its brackets; {@code null} when none does. */
    static @Nullable Timestamp at(String text, int at, int to) {
        if (at >= to) {
            return null;
        }
        char first = text.charAt(at);
        if (first == '#') {
            return hashed(text, at, to);
        }
        int bracket = OPENING.indexOf(first);
        if (bracket < 0) {
            return isDigit(first) ? range(text, at, to) : null;
        }
        Timestamp inside = range(text, skipSpaces(text, at + 1, to), to);
        if (inside == null) {
            return null;
        }
        int close = skipSpaces(text, inside.end, to);
        boolean closed = close < to && text.charAt(close) == CLOSING.charAt(bracket);
        return closed ? inside.endingAt(close + 1) : null;
    }

    private static @Nullable Timestamp hashed(String text, int at, int to) {
        Timestamp time = clock(text, at + 1, to);
        if (time == null) {
            return null;
        }
        int end = time.end;
        long millis = time.fromMillis;
        if (end + 1 < to && text.charAt(end) == '-' && isDigit(text.charAt(end + 1))) {
            millis += 100L * (text.charAt(end + 1) - '0');
            end += 2;
        }
        return end < to && text.charAt(end) == '#' ? new Timestamp(millis, NONE, end + 1) : null;
    }

    private static @Nullable Timestamp range(String text, int at, int to) {
        Timestamp from = clock(text, at, to);
        if (from == null) {
            return null;
        }
        int dash = skipSpaces(text, from.end, to);
        int after = dash;
        while (after < to && "-\u2013>\u2192".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        Timestamp until = after > dash ? clock(text, skipSpaces(text, after, to), to) : null;
        return until == null ? from : new Timestamp(from.fromMillis, until.fromMillis, until.end);
    }

    /** {@code m:ss}, {@code h:mm:ss} or {@code h:mm:ss:ff}, with a fraction of up to three digits; not part of a longer number. */
    private static @Nullable Timestamp clock(String text, int at, int to) {
        int i = digitsEnd(text, at, Math.min(to, at + 3));
        if (i == at) {
            return null;
        }
        long value = number(text, at, i);
        int parts = 1;
        while (parts < 4 && i + 2 < to && text.charAt(i) == ':' && digitsEnd(text, i + 1, to) == i + 3) {
            long part = number(text, i + 1, i + 3);
            parts++;
            i += 3;
            if (parts < 4) {
                if (part > 59) {
                    return null;
                }
                value = value * 60 + part;
            }
        }
        if (parts == 1 || i < to && isDigit(text.charAt(i))) {
            return null;
        }
        long millis = value * 1000;
        if (i + 1 < to && (text.charAt(i) == '.' || text.charAt(i) == ',') && isDigit(text.charAt(i + 1))) {
            int end = digitsEnd(text, i + 1, Math.min(to, i + 4));
            millis += Math.round(number(text, i + 1, end) * Math.pow(10, 3.0 - (end - i - 1)));
            i = end;
        }
        return new Timestamp(millis, NONE, i);
    }

    private Timestamp endingAt(int newEnd) {
        return new Timestamp(fromMillis, toMillis, newEnd);
    }

    private static long number(String text, int from, int to) {
        return Long.parseLong(text, from, to, 10);
    }

    private static int digitsEnd(String text, int from, int to) {
        int end = from;
        while (end < to && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int skipSpaces(String text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
