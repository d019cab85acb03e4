package org.tacit.workbench;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.util.UUID;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.folder.ContentSource;

/** New ids and salts. The one source of chance in the workbench; safe for use by several threads. */
public final class Fresh implements ContentSource {
    private final SecureRandom random;

    /** Draws from the given source. */
    public Fresh(SecureRandom random) {
        this.random = requireNonNull(random, "random is null");
    }

    /** A random UUID (version 4). */
    public UUID uuid() {
        byte[] bytes = bytes(16);
        bytes[6] = (byte) (bytes[6] & 0x0f | 0x40);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        long most = 0;
        long least = 0;
        for (int i = 0; i < 8; i++) {
            most = most << 8 | bytes[i] & 0xff;
            least = least << 8 | bytes[i + 8] & 0xff;
        }
        return new UUID(most, least);
    }

    /** A row for new content. */
    public ContentId content() {
        return new ContentId(uuid().toString());
    }

    /** A text in a new row, under a new salt. */
    @Override
    public SealedText text(CodePointText text) {
        return new SealedText(content(), bytes(SealedText.SALT_BYTES), text);
    }

    /** A file in a new row. */
    @Override
    public Original original(byte[] bytes) {
        return new Original(content(), bytes);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
