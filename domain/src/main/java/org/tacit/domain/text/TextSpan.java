package org.tacit.domain.text;

import java.io.Serializable;

/**
 * A stretch of text, half-open: {@code start} is the first code point inside, {@code end} the first one after. Both count Unicode code points from 0 in the canonical text of a
 * source. Ordered by start, then end. An empty span marks words that an edit took away.
 *
 * @param start first code point inside, 0 or more
 * @param end first code point after, {@code start} or more
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan>, Serializable {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** How many code points are inside. */
    public int length() {
        return end - start;
    }

    /** Whether nothing is inside. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether at least one code point is inside both. */
    public boolean overlaps(TextSpan other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** Whether every code point of {@code other} is inside this span. */
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(TextSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
