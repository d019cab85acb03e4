package org.tacit.domain.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** The bytes of every recording that a random study may speak of; whoever verifies one keeps them beside it. */
public final class Recordings {
    /** The recordings. */
    public static final List<byte[]> ALL = IntStream.range(0, 4)
            .mapToObj(number -> ("recording " + number).getBytes(StandardCharsets.UTF_8))
            .toList();

    private Recordings() {}

    /** The hash a recording is named by. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
