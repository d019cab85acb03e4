package org.tacit.exchange.turns;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;

/** A person's own regular expression for the head of a turn. It has a group called {@code name} and may have one called {@code time}; the speech starts where the match ends. */
final class TurnPattern {
    static final String NAME = "pattern";
    static final int VERSION = 1;

    /** How much of a line a pattern sees, in UTF-16 units, so that an expensive pattern on a text of one line still ends. */
    private static final int MAX_HEAD = 1_000;

    private final Pattern pattern;
    private final boolean timed;

    private TurnPattern(Pattern pattern, boolean timed) {
        this.pattern = pattern;
        this.timed = timed;
    }

    /**
     * Compiles the expression.
     *
     * @throws TacitException when it is not one, or has no group called {@code name}
     */
    static TurnPattern compile(String regex) {
        if (!regex.contains("(?<name>")) {
            throw new TacitException("\"" + regex
                    + "\" finds no speakers: name a form (name-colon, name-bracket, name-time, name-tab, name-line), auto, none,"
                    + " or a regular expression with a group (?<name>…)");
        }
        try {
            return new TurnPattern(Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS), regex.contains("(?<time>"));
        } catch (PatternSyntaxException e) {
            throw new TacitException(
                    "the expression for speaker turns cannot be read: " + e.getDescription() + " at position "
                            + e.getIndex() + " of " + regex,
                    e);
        }
    }

    @Nullable
    Head head(String text, int from, int to) {
        Matcher matcher = pattern.matcher(text)
                .region(from, Math.min(to, from + MAX_HEAD))
                .useAnchoringBounds(true);
        if (!matcher.lookingAt() || matcher.start("name") < 0) {
            return null;
        }
        String label = HeadParser.collapsed(text, matcher.start("name"), matcher.end("name"));
        if (label.isEmpty()) {
            return null;
        }
        Timestamp time = timed && matcher.start("time") >= 0
                ? Timestamp.at(text, matcher.start("time"), matcher.end("time"))
                : null;
        long fromMillis = time == null ? Timestamp.NONE : time.fromMillis();
        long toMillis = time == null ? Timestamp.NONE : time.toMillis();
        return new Head(TurnForm.NAME_COLON, label, label, matcher.end(), fromMillis, toMillis);
    }
}
