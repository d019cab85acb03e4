package org.tacit.domain.text;

import static java.util.Objects.requireNonNull;

/**
 * One place where a text was edited, without its words: the code points {@code replaced} of the old text gave way to {@code length} code points.
 *
 * @param replaced the span of the old text that went; empty for an insertion
 * @param length how many code points stand there now, 0 or more
 */
public record Replacement(TextSpan replaced, int length) {
    public Replacement {
        requireNonNull(replaced, "replaced is null");
        if (length < 0) {
            throw new IllegalArgumentException("length is negative: " + length);
        }
        if (replaced.isEmpty() && length == 0) {
            throw new IllegalArgumentException("a replacement of nothing by nothing");
        }
    }

    /** By how many code points everything after moves. */
    public int shift() {
        return length - replaced.length();
    }
}
