package org.tacit.domain.text;

/**
 * Where a reader sees one character end and the next begin: extended grapheme clusters of Unicode Standard Annex 29. A selection never starts or ends inside one: not between a letter
 * and its accent, nor inside a family emoji. Stateless.
 *
 * <p>The rules are written out here and not left to the Java that runs, because positions are recorded for good and Java versions disagree: from Unicode 15.1 on (Java 22) a conjunct
 * of Devanagari is one character where it was two. Here it is two, so that what either of them, or a browser, selects is never cut. Only characters that came to Unicode after the
 * running Java are still taken for letters by it.
 *
 * <p>A question is answered from the neighbourhood of the position; only in an unbroken run of flags or of joined characters is the run read back to its beginning.
 */
public final class Graphemes {
    private Graphemes() {}

    /**
     * Whether a position, in code points, lies between two characters as a reader sees them.
     *
     * @throws IndexOutOfBoundsException when the position is outside the text
     */
    public static boolean isBoundary(CodePointText text, int position) {
        return isBoundary(text.text(), text.utf16(position));
    }

    /** The smallest span around {@code span} that cuts no character; an empty span stays empty. */
    public static TextSpan snapOut(CodePointText text, TextSpan span) {
        String string = text.text();
        int start = text.utf16(span.start());
        while (!isBoundary(string, start)) {
            start -= Character.charCount(string.codePointBefore(start));
        }
        int from = text.codePoint(start);
        if (span.isEmpty()) {
            return new TextSpan(from, from);
        }
        int end = text.utf16(span.end());
        while (!isBoundary(string, end)) {
            end += Character.charCount(string.codePointAt(end));
        }
        return new TextSpan(from, text.codePoint(end));
    }

    private static boolean isBoundary(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        BreakKind before = BreakKind.of(text.codePointBefore(at));
        BreakKind after = BreakKind.of(text.codePointAt(at));
        return switch (after) {
            case LINE_FEED -> before != BreakKind.CARRIAGE_RETURN;
            case CARRIAGE_RETURN, CONTROL -> true;
            case EXTEND, JOINER, SPACING_MARK -> isControl(before);
            case PICTOGRAPH -> before != BreakKind.PREPEND && !(before == BreakKind.JOINER && joins(text, at));
            case REGIONAL -> before != BreakKind.PREPEND && !(before == BreakKind.REGIONAL && halves(text, at));
            default -> before != BreakKind.PREPEND && !sameSyllable(before, after);
        };
    }

    private static boolean isControl(BreakKind kind) {
        return kind == BreakKind.CARRIAGE_RETURN || kind == BreakKind.LINE_FEED || kind == BreakKind.CONTROL;
    }

    private static boolean sameSyllable(BreakKind before, BreakKind after) {
        return switch (after) {
            case LEADING, SYLLABLE, CLOSED_SYLLABLE -> before == BreakKind.LEADING;
            case VOWEL -> before == BreakKind.LEADING || before == BreakKind.VOWEL || before == BreakKind.SYLLABLE;
            case TRAILING ->
                before == BreakKind.VOWEL
                        || before == BreakKind.SYLLABLE
                        || before == BreakKind.TRAILING
                        || before == BreakKind.CLOSED_SYLLABLE;
            default -> false;
        };
    }

    /** Whether the joiner before a position follows a pictograph, with nothing but marks between. */
    private static boolean joins(String text, int at) {
        int index = at - 1;
        while (index > 0) {
            int codePoint = text.codePointBefore(index);
            BreakKind kind = BreakKind.of(codePoint);
            if (kind != BreakKind.EXTEND) {
                return kind == BreakKind.PICTOGRAPH;
            }
            index -= Character.charCount(codePoint);
        }
        return false;
    }

    /** Whether the letter of a flag after a position is the second of a pair: an odd number of them stands before it. */
    private static boolean halves(String text, int at) {
        int letters = 0;
        int index = at;
        while (index > 0 && BreakKind.of(text.codePointBefore(index)) == BreakKind.REGIONAL) {
            letters++;
            index -= 2;
        }
        return letters % 2 == 1;
    }
}
