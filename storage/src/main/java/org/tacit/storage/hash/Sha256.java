package org.tacit.storage.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, and the salted hash under which the trail refers to what lies beside it. Stateless. */
public final class Sha256 {
    private Sha256() {}

    /** A new digest. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** The hash of some bytes. */
    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** The hash of a salt followed by some bytes. */
    public static byte[] salted(byte[] salt, byte[] bytes) {
        MessageDigest digest = digest();
        digest.update(salt);
        return digest.digest(bytes);
    }
}
