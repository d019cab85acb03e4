package org.tacit.exchange.transcript.subtitle;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the line with a cue's times: hours may be absent, the fraction may follow a full stop or a comma, settings after the times are ignored. Stateless. */
final class CueTimes {
    private static final String CLOCK = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?";
    private static final Pattern LINE = Pattern.compile("\\s*" + CLOCK + "\\s*-->\\s*" + CLOCK + "(?:\\s.*)?");
    /** Longer lines are no times, whatever they hold. */
    private static final int MAX_LENGTH = 500;

    private CueTimes() {}

    /** When a cue starts and ends. */
    record Times(OptionalLong fromMillis, OptionalLong toMillis) {
        static final Times UNKNOWN = new Times(OptionalLong.empty(), OptionalLong.empty());
    }

    /** Whether a line looks like the times of a cue, well formed or not. */
    static boolean isArrow(String line) {
        return line.length() <= MAX_LENGTH && line.contains("-->");
    }

    static Optional<Times> read(String line) {
        if (!isArrow(line)) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? Optional.of(new Times(millis(matcher, 1), millis(matcher, 5))) : Optional.empty();
    }

    private static OptionalLong millis(Matcher matcher, int group) {
        String hours = matcher.group(group);
        String fraction = matcher.group(group + 3);
        long seconds = (hours == null ? 0 : Long.parseLong(hours)) * 3600
                + Long.parseLong(matcher.group(group + 1)) * 60
                + Long.parseLong(matcher.group(group + 2));
        long millis = fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3));
        return OptionalLong.of(seconds * 1000 + millis);
    }
}
