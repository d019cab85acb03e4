package org.tacit.exchange.turns;

import org.jspecify.annotations.Nullable;

/** The lines of a canonical text, one after the other, without copying it. */
final class Lines {
    /** Sees one line: its number counted from 1, and where it lies in UTF-16 units, without the line end. */
    interface Visitor {
        void line(int number, int from, int to);
    }

    private Lines() {}

    static void each(String text, Visitor visitor) {
        int number = 1;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            visitor.line(number, from, to);
            number++;
            from = to + 1;
        }
    }

    static boolean isBlank(String text, int from, int to) {
        int i = from;
        while (i < to && HeadParser.isBlank(text.charAt(i))) {
            i++;
        }
        return i >= to;
    }

    /** A Markdown heading: one to six number signs and a blank. No speech, and the end of the turn above. */
    static boolean isHeading(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == '#' && i - from < 6) {
            i++;
        }
        return i > from && i < to && text.charAt(i) == ' ';
    }

    /** The head of a line, where the form it has can stand in its surroundings: a name alone on its line has a blank line above it and words below. */
    static @Nullable Head head(String text, int from, int to, boolean blankAbove) {
        Head head = HeadParser.parse(text, from, to);
        if (head == null || head.form() != TurnForm.NAME_LINE) {
            return head;
        }
        int below = Math.min(to + 1, text.length());
        int belowEnd = text.indexOf('\n', below);
        boolean wordsBelow = !isBlank(text, below, belowEnd < 0 ? text.length() : belowEnd);
        return blankAbove && wordsBelow ? head : null;
    }

    /** The start of a line, long enough to be recognised. */
    static String beginning(String text, int from, int to) {
        int end = Math.min(to, from + 2 * Doubt.MAX_TEXT);
        boolean splitsPair = end < to && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(from, splitsPair ? end - 1 : end);
    }
}
