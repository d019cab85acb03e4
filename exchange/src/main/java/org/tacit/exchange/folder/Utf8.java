package org.tacit.exchange.folder;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.tacit.domain.TacitException;

/** Text to bytes without a silent loss. */
final class Utf8 {
    private Utf8() {}

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
