package org.tacit.exchange.transcript;

import static java.util.Objects.requireNonNull;

import org.tacit.domain.Words;

/**
 * A file a source was read from.
 *
 * @param fileName its name
 * @param mediaType what it is
 * @param encoding the character encoding its bytes were read with; empty where the format has its own
 * @param sha256 the SHA-256 of its bytes, in hexadecimal
 */
public record Original(@Words String fileName, String mediaType, String encoding, String sha256) {
    public Original {
        requireNonNull(fileName, "fileName is null");
        requireNonNull(mediaType, "mediaType is null");
        requireNonNull(encoding, "encoding is null");
        requireNonNull(sha256, "sha256 is null");
    }

    /** The original for a file. */
    public static Original of(TranscriptFile file, String mediaType, String encoding) {
        return new Original(file.name(), mediaType, encoding, Sha256.hex(file.bytes()));
    }
}
