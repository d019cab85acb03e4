package org.tacit.domain.content;

import static java.util.Objects.requireNonNull;

/**
 * The bytes of a file as it came. Equal only to itself: compare the bytes to compare files.
 */
public final class Original {
    private final ContentId id;
    private final byte[] bytes;

    /** The bytes of a content row; they are copied. */
    public Original(ContentId id, byte[] bytes) {
        this.id = requireNonNull(id, "id is null");
        this.bytes = bytes.clone();
    }

    /** The content row. */
    public ContentId id() {
        return id;
    }

    /** The bytes; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
