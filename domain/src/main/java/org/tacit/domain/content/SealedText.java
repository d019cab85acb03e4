package org.tacit.domain.content;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;

/**
 * A canonical text with the salt it is kept under. Seals quotes of it: a seal can be checked as long as the salt is there and tells nothing once it is destroyed. Immutable.
 */
public final class SealedText {
    /** Bytes in a salt. */
    public static final int SALT_BYTES = 16;

    private static final int SEAL_BYTES = 16;

    private final ContentId id;
    private final byte[] salt;
    private final CodePointText text;

    /**
     * A text under a salt.
     *
     * @param id the content row
     * @param salt {@value #SALT_BYTES} random bytes
     * @param text the canonical text
     */
    public SealedText(ContentId id, byte[] salt, CodePointText text) {
        this.id = requireNonNull(id, "id is null");
        this.salt = salt.clone();
        this.text = requireNonNull(text, "text is null");
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt of " + salt.length + " bytes");
        }
    }

    /** The content row. */
    public ContentId id() {
        return id;
    }

    /** The salt; a copy. */
    public byte[] salt() {
        return salt.clone();
    }

    /** The text. */
    public CodePointText text() {
        return text;
    }

    /**
     * Seals the words inside a span: the first 128 bits of SHA-256 over salt and words in UTF-8.
     *
     * @throws IndexOutOfBoundsException when the span reaches past the end of the text
     */
    public QuoteSeal seal(TextSpan span) {
        MessageDigest digest = sha256();
        digest.update(salt);
        digest.update(text.slice(span).getBytes(StandardCharsets.UTF_8));
        return new QuoteSeal(HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), SEAL_BYTES)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
