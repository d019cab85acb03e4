package org.tacit.storage.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.tacit.storage.hash.Sha256;

/**
 * The chain that holds the trail together: the hash of each entry covers the hash of the one before it, so that no entry can be altered, inserted or taken out without every later hash
 * being made anew.
 *
 * <p>The hash of an entry is SHA-256 over these bytes, one after the other; numbers are big-endian and signed:
 *
 * <ol>
 *   <li>the hash of the entry before, 32 bytes; all zero for the first entry
 *   <li>sequence, at (milliseconds of the epoch), batch and undoes (0 when nothing is undone), 8 bytes each
 *   <li>by, type and body, each as its length in bytes, 4 bytes, and then its bytes in UTF-8, the body exactly as stored
 * </ol>
 *
 * <p>Because every part has a fixed length or says its length, no two entries give the same bytes. Not thread-safe.
 */
public final class HashChain {
    /** Bytes in a hash. */
    public static final int HASH_BYTES = 32;

    private static final int NUMBERS = 4 * Long.BYTES;

    private final MessageDigest digest = Sha256.digest();

    /** What stands before the first entry. */
    public static byte[] beginning() {
        return new byte[HASH_BYTES];
    }

    /** The hash of an entry; the one it carries is not looked at. */
    public byte[] hash(byte[] before, StoredEntry entry) {
        return hash(
                before,
                entry.sequence(),
                entry.atMillis(),
                entry.by(),
                entry.batch(),
                entry.undoes(),
                entry.type(),
                entry.body());
    }

    /** The hash of an entry with these parts; {@code undoes} is 0 when nothing is undone. */
    public byte[] hash(
            byte[] before, long sequence, long atMillis, String by, long batch, long undoes, String type, byte[] body) {
        digest.reset();
        digest.update(before);
        digest.update(ByteBuffer.allocate(NUMBERS)
                .putLong(sequence)
                .putLong(atMillis)
                .putLong(batch)
                .putLong(undoes)
                .flip());
        part(by.getBytes(StandardCharsets.UTF_8));
        part(type.getBytes(StandardCharsets.UTF_8));
        part(body);
        return digest.digest();
    }

    private void part(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
