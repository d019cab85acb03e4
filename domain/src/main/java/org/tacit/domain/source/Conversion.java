package org.tacit.domain.source;

import static java.util.Objects.requireNonNull;

import org.tacit.domain.content.ContentId;

/**
 * How a file became canonical text.
 *
 * @param original the content row with the bytes as they came
 * @param mediaType what the file was, for example {@code text/vtt}
 * @param encoding the character encoding the bytes were read with; empty where the format has its own
 * @param converter stable name of the converter
 * @param version version of the converter; raised whenever its output for the same bytes can differ
 */
public record Conversion(ContentId original, String mediaType, String encoding, String converter, int version) {
    public Conversion {
        requireNonNull(original, "original is null");
        requireNonNull(mediaType, "mediaType is null");
        requireNonNull(encoding, "encoding is null");
        requireNonNull(converter, "converter is null");
        if (version < 1) {
            throw new IllegalArgumentException("version is below 1: " + version);
        }
    }
}
