package org.tacit.exchange.folder;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tacit.domain.TacitException;

/** Text to bytes and back without a silent loss. */
final class Utf8 {
    /** What is said of a file in another encoding. */
    static final String NOT_UTF8 = "is not UTF-8 text; save it as UTF-8";

    private Utf8() {}

    /** The text without a byte order mark; empty when the bytes are something else. */
    static Optional<String> text(byte[] bytes) {
        return exact(bytes).map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** The text, every character of it; empty when the bytes are something else. */
    static Optional<String> exact(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /**
     * The text as UTF-8.
     *
     * @throws TacitException when it holds half a character (a lone surrogate), for which there are no bytes
     */
    static byte[] bytes(CharSequence text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException halfACharacter) {
            throw new TacitException("A text of the study holds half a character: type it again", halfACharacter);
        }
    }
}
