package org.tacit.domain.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a reader sees one character end and the next begin (extended grapheme clusters, Unicode Standard Annex 29, as the running JDK implements them). A selection never starts or
 * ends inside one: not between a letter and its accent, nor inside a family emoji. Stateless.
 */
public final class Graphemes {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    /** Below this, no character joins to the one before it, except the line feed of a CR LF pair. */
    private static final char FIRST_THAT_MAY_JOIN = '\u0300';

    private Graphemes() {}

    /**
     * Whether a position, in code points, lies between two characters as a reader sees them.
     *
     * @throws IndexOutOfBoundsException when the position is outside the text
     */
    public static boolean isBoundary(CodePointText text, int position) {
        int at = text.utf16(position);
        String string = text.text();
        if (at == 0 || at == string.length()) {
            return true;
        }
        return clusterStart(string, at) == at;
    }

    /** The smallest span around {@code span} that cuts no character; an empty span stays empty. */
    public static TextSpan snapOut(CodePointText text, TextSpan span) {
        int start = text.codePoint(clusterStart(text.text(), text.utf16(span.start())));
        if (span.isEmpty()) {
            return new TextSpan(start, start);
        }
        int end = text.codePoint(clusterEnd(text.text(), text.utf16(span.end())));
        return new TextSpan(start, end);
    }

    /** The start of the cluster that the unit at {@code at} belongs to; {@code at} itself when it is a boundary. */
    private static int clusterStart(String text, int at) {
        if (at == 0 || at >= text.length() || standsAlone(text.charAt(at - 1), text.charAt(at))) {
            return at;
        }
        int start = safeStart(text, at);
        for (Matcher clusters = CLUSTER.matcher(text).region(start, text.length());
                clusters.find() && clusters.end() <= at; ) {
            start = clusters.end();
        }
        return start;
    }

    private static int clusterEnd(String text, int at) {
        int start = clusterStart(text, at);
        if (start == at) {
            return at;
        }
        Matcher cluster = CLUSTER.matcher(text).region(start, text.length());
        return cluster.lookingAt() ? cluster.end() : at;
    }

    private static boolean standsAlone(char before, char after) {
        return before < FIRST_THAT_MAY_JOIN && after < FIRST_THAT_MAY_JOIN && !(before == '\r' && after == '\n');
    }

    /** A place before {@code at} where a cluster is known to start, so that only the neighbourhood is read. */
    private static int safeStart(String text, int at) {
        int start = at - 1;
        while (start > 0 && !standsAlone(text.charAt(start - 1), text.charAt(start))) {
            start--;
        }
        return start;
    }
}
