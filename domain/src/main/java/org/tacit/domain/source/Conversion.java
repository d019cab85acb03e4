package org.tacit.domain.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.content.ContentId;

/**
 * How a file, or files that belong together, became canonical text.
 *
 * @param originals the content rows with the bytes as they came; one, unless several files hold one talk. Two sources may share a row when one table held both
 * @param mediaType what the file was, for example {@code text/vtt}
 * @param encoding the character encoding the bytes were read with; empty where the format has its own
 * @param converter stable name of the converter
 * @param version version of the converter; raised whenever its output for the same bytes can differ
 */
public record Conversion(List<ContentId> originals, String mediaType, String encoding, String converter, int version) {
    public Conversion {
        originals = List.copyOf(originals);
        requireNonNull(mediaType, "mediaType is null");
        requireNonNull(encoding, "encoding is null");
        requireNonNull(converter, "converter is null");
        if (version < 1) {
            throw new IllegalArgumentException("version is below 1: " + version);
        }
    }
}
