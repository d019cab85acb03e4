package org.tacit.exchange.turns;

import org.jspecify.annotations.Nullable;

/**
 * Reads the head of one line. A line has at most one head, and the head one form; whether it is a speaker's label at all is not decided here ({@link LabelShape}, {@link TurnDetection}).
 * Looks at no more than the first {@value #MAX_LABEL} code points after a time, so that a text on one line costs no more than any other. One parser reads one line; not thread-safe.
 */
final class HeadParser {
    /** The longest label, in UTF-16 units. Longer names than this do not occur in transcripts; sentences do. */
    static final int MAX_LABEL = 120;

    private static final String COLONS = ":\uFF1A\uFE55";
    /** Marks that occur in sentences and not in names. Apostrophes, hyphens, full stops, commas, slashes and ampersands do occur in names. */
    private static final String NEVER_IN_NAMES =
            "?!;\"\u201C\u201D\u201E\u00AB\u00BB\u2026={}<>|\\`~^$%#@*[]\uFF0C\u3002\uFF01\uFF1F\uFF1B\u3001\u061F\u061B\u300C\u300D";

    private static final String OPEN_BRACKETS = "[\u3010\uFF3B";
    private static final String CLOSE_BRACKETS = "]\u3011\uFF3D";

    private final String text;
    private final int to;
    private int at;
    private long fromMillis = Timestamp.NONE;
    private long toMillis = Timestamp.NONE;
    /** The emphasis mark the label stands in, and how many of them; 0 for none. */
    private char mark;

    private int marks;

    private HeadParser(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    /** The head of the line {@code [from, to)} of a text, in UTF-16 units; {@code null} when nothing there could be a label. */
    static @Nullable Head parse(String text, int from, int to) {
        return new HeadParser(text, from, to).head();
    }

    private @Nullable Head head() {
        skipBlanks();
        skipCaptionArrows();
        if (takeTime()) {
            skipSeparators();
        }
        openEmphasis();
        if (at < to && text.charAt(at) == '@') {
            at++;
        }
        if (at >= to) {
            return null;
        }
        int bracket = OPEN_BRACKETS.indexOf(text.charAt(at));
        return bracket >= 0 ? bracketed(CLOSE_BRACKETS.charAt(bracket)) : bare();
    }

    private @Nullable Head bracketed(char close) {
        int start = at + 1;
        int limit = Math.min(to, start + MAX_LABEL);
        int end = start;
        while (end < limit && text.charAt(end) != close) {
            end++;
        }
        if (end == limit) {
            return null;
        }
        int labelEnd = start;
        for (at = start; at < end && !takeTime(); at++) {
            if (isNeverInNames(text.charAt(at))) {
                return null;
            }
            labelEnd = at + 1;
        }
        at = end + 1;
        closeEmphasis();
        skipBlanks();
        takeTime();
        skipBlanks();
        if (at < to && isColon(text.charAt(at))) {
            at++;
        }
        closeEmphasis();
        return finished(TurnForm.NAME_BRACKET, start, labelEnd);
    }

    /** A label that is marked off by a colon, a tab, a time or the end of the line. */
    private @Nullable Head bare() {
        int start = at;
        int depth = 0;
        int labelEnd = -1;
        int limit = Math.min(to, start + MAX_LABEL);
        while (at < limit) {
            char c = text.charAt(at);
            if (depth == 0 && isColon(c)) {
                return colon(start, labelEnd < 0 ? at : labelEnd);
            }
            if (depth == 0 && c == '\t') {
                return tab(start, labelEnd < 0 ? at : labelEnd);
            }
            if (depth == 0 && at > start && isBlank(text.charAt(at - 1))) {
                int end = at;
                if (takeTime()) {
                    return time(start, labelEnd < 0 ? end : labelEnd);
                }
            }
            if (marks > 0 && c == mark) {
                labelEnd = labelEnd < 0 ? at : labelEnd;
            } else if (labelEnd >= 0 && !isBlank(c)) {
                return null;
            } else if (c == '(' || c == '\uFF08') {
                depth++;
            } else if (c == ')' || c == '\uFF09') {
                depth--;
            } else if (depth == 0 && isNeverInNames(c)) {
                return null;
            }
            if (depth < 0) {
                return null;
            }
            at++;
        }
        boolean wholeLine = at == to && depth == 0;
        return wholeLine ? finished(TurnForm.NAME_LINE, start, labelEnd < 0 ? to : labelEnd) : null;
    }

    private @Nullable Head colon(int start, int labelEnd) {
        if (!endsLabel(at)) {
            return null;
        }
        at++;
        closeEmphasis();
        afterLabel();
        return finished(TurnForm.NAME_COLON, start, labelEnd);
    }

    /** Whether the colon at {@code i} can end a label: not inside a time, an address, a word of code or a smiley. */
    private boolean endsLabel(int i) {
        if (text.charAt(i) != ':' || i + 1 >= to) {
            return true;
        }
        char next = text.charAt(i + 1);
        boolean insideNumber = i > 0 && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(next);
        boolean smiley = "/\\|:=)".indexOf(next) >= 0 || "(-".indexOf(next) >= 0 && !letterAt(i + 2);
        return !insideNumber && !smiley;
    }

    private boolean letterAt(int i) {
        return i < to && Character.isLetter(text.codePointAt(i));
    }

    private @Nullable Head tab(int start, int labelEnd) {
        skipBlanks();
        if (at >= to) {
            return finished(TurnForm.NAME_LINE, start, labelEnd);
        }
        if (isColon(text.charAt(at))) {
            return colon(start, labelEnd);
        }
        takeTime();
        skipSeparators();
        return finished(TurnForm.NAME_TAB, start, labelEnd);
    }

    private @Nullable Head time(int start, int labelEnd) {
        closeEmphasis();
        skipBlanks();
        if (at < to && isColon(text.charAt(at))) {
            return colon(start, labelEnd);
        }
        closeEmphasis();
        skipBlanks();
        return finished(TurnForm.NAME_TIME, start, labelEnd);
    }

    /** Blanks and a time between the label and the speech. */
    private void afterLabel() {
        skipBlanks();
        if (fromMillis == Timestamp.NONE && takeTime()) {
            skipBlanks();
        }
    }

    private @Nullable Head finished(TurnForm form, int start, int labelEnd) {
        String label = collapsed(text, start, labelEnd);
        String name = withoutRole(label);
        return name.isEmpty() ? null : new Head(form, name, label, at, fromMillis, toMillis);
    }

    /** A label with its blanks made single, without blanks and invisible signs at its edges. */
    static String collapsed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder label = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                label.append(c);
            } else if (label.charAt(label.length() - 1) != ' ') {
                label.append(' ');
            }
        }
        return label.toString();
    }

    private static String withoutRole(String label) {
        if (!label.endsWith(")") && !label.endsWith("\uFF09")) {
            return label;
        }
        int depth = 0;
        for (int i = label.length() - 1; i >= 0; i--) {
            char c = label.charAt(i);
            if (c == ')' || c == '\uFF09') {
                depth++;
            } else if (c == '(' || c == '\uFF08') {
                depth--;
            }
            if (depth == 0) {
                return label.substring(0, i).strip();
            }
        }
        return label;
    }

    private boolean takeTime() {
        Timestamp time = Timestamp.at(text, at, to);
        if (time == null) {
            return false;
        }
        fromMillis = time.fromMillis();
        toMillis = time.toMillis();
        at = time.end();
        return true;
    }

    private void openEmphasis() {
        if (at >= to || text.charAt(at) != '*' && text.charAt(at) != '_') {
            return;
        }
        int end = at;
        while (end < to && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        // A star and a blank is a list item; a single underscore may belong to the name.
        boolean emphasis = end < to && !isBlank(text.charAt(end)) && (text.charAt(at) == '*' || end - at > 1);
        if (emphasis) {
            mark = text.charAt(at);
            marks = end - at;
            at = end;
        }
    }

    private void closeEmphasis() {
        for (int i = 0; i < marks && at < to && text.charAt(at) == mark; i++) {
            at++;
        }
    }

    private void skipBlanks() {
        while (at < to && isEdge(text.charAt(at))) {
            at++;
        }
    }

    private void skipSeparators() {
        while (at < to && (isEdge(text.charAt(at)) || "-\u2013|".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private void skipCaptionArrows() {
        if (text.startsWith(">>", at) && at + 2 <= to) {
            while (at < to && text.charAt(at) == '>') {
                at++;
            }
            skipBlanks();
        }
    }

    private static boolean isColon(char c) {
        return COLONS.indexOf(c) >= 0;
    }

    private static boolean isNeverInNames(char c) {
        return NEVER_IN_NAMES.indexOf(c) >= 0;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** A blank or a sign that shows nothing: direction marks, soft hyphens. The joiners belong to letters and stay. */
    private static boolean isEdge(char c) {
        return isBlank(c) || c > 127 && c != '\u200C' && c != '\u200D' && Character.getType(c) == Character.FORMAT;
    }
}
