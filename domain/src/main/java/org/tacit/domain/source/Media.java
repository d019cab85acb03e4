package org.tacit.domain.source;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tacit.domain.TacitException;
import org.tacit.domain.Words;

/**
 * The recording a transcript was made from: which file it is, not the file itself, which lies beside the study.
 *
 * @param sha256 the hash of its bytes, 64 lower-case hexadecimal digits; names the file
 * @param name as it came
 * @param mediaType {@code audio/…} or {@code video/…}
 * @param bytes how many there are, at least 1
 * @param durationMillis how long it plays, in milliseconds, when known
 */
public record Media(String sha256, @Words String name, String mediaType, long bytes, Optional<Integer> durationMillis) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern TYPE = Pattern.compile("(audio|video)/[a-z0-9][a-z0-9.+-]{0,63}");

    public Media {
        requireNonNull(name, "name is null");
        requireNonNull(durationMillis, "durationMillis is null");
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a hash of a file: " + sha256);
        }
        if (!TYPE.matcher(mediaType).matches()) {
            throw new TacitException("\"" + mediaType + "\" is neither audio nor video: a recording is one of the two");
        }
        if (bytes < 1) {
            throw new TacitException("The recording is empty: choose another file");
        }
        if (durationMillis.isPresent() && durationMillis.get() < 0) {
            throw new IllegalArgumentException("a duration of " + durationMillis.get() + " ms");
        }
    }
}
