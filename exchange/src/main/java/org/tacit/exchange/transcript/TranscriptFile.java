package org.tacit.exchange.transcript;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.tacit.domain.Words;

/**
 * A file as it came. The bytes are shared, not copied: nobody may change them.
 *
 * @param name the file's name without its folder
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent")
public record TranscriptFile(@Words String name, byte[] bytes) {
    public TranscriptFile {
        requireNonNull(name, "name is null");
        requireNonNull(bytes, "bytes is null");
    }

    /** What stands after the last full stop of the name, in small letters; empty without one. */
    public String ending() {
        int stop = name.lastIndexOf('.');
        return stop <= 0 ? "" : name.substring(stop + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without its ending. */
    public String baseName() {
        int stop = name.lastIndexOf('.');
        return stop <= 0 ? name : name.substring(0, stop);
    }
}
