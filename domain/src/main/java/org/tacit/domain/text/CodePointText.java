package org.tacit.domain.text;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * Canonical text addressed by Unicode code points. This is the one Java class that converts between code points and the UTF-16 units a {@link String} is indexed by; everything
 * else counts code points. The text holds no lone surrogate, so every position is a whole character. Immutable and safe to share between threads.
 */
public final class CodePointText {
    private final String text;
    /** The code-point positions of the characters outside the basic plane, ascending: each takes two UTF-16 units. */
    private final int[] astral;

    private final int length;

    /**
     * Wraps a text.
     *
     * @throws IllegalArgumentException when the text holds half a surrogate pair, naming its UTF-16 position
     */
    public CodePointText(String text) {
        this.text = requireNonNull(text, "text is null");
        this.astral = astralPositions(text);
        this.length = text.length() - astral.length;
    }

    private static int[] astralPositions(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            if (!Character.isHighSurrogate(unit)
                    || i + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(i + 1))) {
                throw new IllegalArgumentException("half a surrogate pair at UTF-16 position " + i);
            }
            if (count == found.length) {
                found = Arrays.copyOf(found, Math.max(16, count * 2));
            }
            found[count] = i - count;
            count++;
            i++;
        }
        return Arrays.copyOf(found, count);
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** How many code points the text has. */
    public int length() {
        return length;
    }

    /** The whole text as a span. */
    public TextSpan whole() {
        return new TextSpan(0, length);
    }

    /**
     * The words inside a span.
     *
     * @throws IndexOutOfBoundsException when the span reaches past the end of the text
     */
    public String slice(TextSpan span) {
        return text.substring(utf16(span.start()), utf16(span.end()));
    }

    /** The span, in code points, of the UTF-16 range {@code [start, end)}; a unit inside a pair counts as the pair's own position. */
    public TextSpan spanOfUtf16(int start, int end) {
        return new TextSpan(codePoint(start), codePoint(end));
    }

    /**
     * The UTF-16 index of a code-point position.
     *
     * @throws IndexOutOfBoundsException when the position is not in {@code [0, length()]}
     */
    public int utf16(int codePoint) {
        if (codePoint < 0 || codePoint > length) {
            throw new IndexOutOfBoundsException("code point " + codePoint + " of a text of " + length);
        }
        int found = Arrays.binarySearch(astral, codePoint);
        return codePoint + (found >= 0 ? found : -found - 1);
    }

    /**
     * The code-point position of a UTF-16 index.
     *
     * @throws IndexOutOfBoundsException when the index is not in {@code [0, text().length()]}
     */
    public int codePoint(int utf16) {
        if (utf16 < 0 || utf16 > text.length()) {
            throw new IndexOutOfBoundsException("UTF-16 position " + utf16 + " of a text of " + text.length());
        }
        int low = 0;
        int high = astral.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (astral[middle] + middle < utf16) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean insidePair = low > 0 && astral[low - 1] + low == utf16;
        return insidePair ? astral[low - 1] : utf16 - low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodePointText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
