package org.tacit.server.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of a file that a {@code Range} header asks for (RFC 9110, section 14).
 *
 * @param from the first byte, from 0
 * @param length how many; none when the range lies outside the file
 */
record ByteRange(long from, long length) {
    /** Longer numbers would not be bytes of any file. */
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Reads a header. A header that is malformed, or asks for several stretches, asks for nothing: then the whole file is the answer. */
    static Optional<ByteRange> of(@Nullable String header, long size) {
        Matcher matcher = ONE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String first = matcher.group(1);
        String last = matcher.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? Optional.empty() : Optional.of(tail(Long.parseLong(last), size));
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        if (!last.isEmpty() && Long.parseLong(last) < from) {
            return Optional.empty();
        }
        return Optional.of(from >= size ? new ByteRange(size, 0) : new ByteRange(from, to - from + 1));
    }

    private static ByteRange tail(long length, long size) {
        long most = Math.min(length, size);
        return new ByteRange(size - most, most);
    }

    boolean isInside() {
        return length > 0;
    }
}
