package org.tacit.exchange.transcript.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tacit.exchange.transcript.UnreadableTranscript;

/**
 * Turns bytes into characters. In this order: the encoding the person names; a byte order mark; UTF-8, when every byte agrees; UTF-16 without a mark, when the zero bytes say so; else what ICU's
 * detector finds most likely. Stateless.
 */
public final class Decoding {
    /** The detector looks at no more than this, so it is shown the neighbourhoods of bytes that are not ASCII. */
    private static final int SAMPLE = 8_000;

    private static final int NEIGHBOURHOOD = 24;
    /** Below this, of 100, the detector is guessing. */
    private static final int SURE = 50;
    /** Of the bytes in even or odd places, the share that is zero in UTF-16 text of any script with line ends, blanks and digits. */
    private static final double ZERO_SHARE = 0.02;
    /** The share in text that is mostly in Latin letters. */
    private static final double LATIN_ZERO_SHARE = 0.4;

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Encodings in which plain ASCII text is also valid, so that a guess of them for text with few other letters is believable. */
    private static final Set<String> STATEFUL = Set.of(
            "ISO-2022-JP",
            "ISO-2022-CN",
            "ISO-2022-KR",
            "IBM420_ltr",
            "IBM420_rtl",
            "IBM424_ltr",
            "IBM424_rtl",
            "UTF-32LE",
            "UTF-32BE");

    private Decoding() {}

    /**
     * Decoded text.
     *
     * @param text the characters; bytes that are none stand as U+FFFD
     * @param encoding the encoding's name
     * @param doubt why the encoding is doubtful; empty when it is not
     */
    public record Decoded(String text, String encoding, String doubt) {}

    /**
     * Decodes.
     *
     * @param named the encoding the person names, if any
     * @throws UnreadableTranscript when the bytes are no text
     */
    public static Decoded decode(byte[] bytes, Optional<Charset> named) {
        if (named.isPresent()) {
            int mark = markLength(bytes, named.get());
            return new Decoded(lenient(bytes, mark, named.get()), named.get().name(), "");
        }
        Charset marked = marked(bytes);
        if (marked != null) {
            return new Decoded(lenient(bytes, markLength(bytes, marked), marked), marked.name(), "");
        }
        boolean zeros = hasZero(bytes);
        if (!zeros) {
            String utf8 = strict(bytes, StandardCharsets.UTF_8);
            return utf8 != null ? new Decoded(utf8, "UTF-8", "") : detected(bytes);
        }
        Charset wide = wide(bytes);
        if (wide == null) {
            throw new UnreadableTranscript("is not a text: it holds zero bytes; if it is one, name its encoding");
        }
        return new Decoded(
                lenient(bytes, 0, wide),
                wide.name(),
                "no byte order mark; read as " + wide.name() + " by its zero bytes");
    }

    /**
     * The encoding with a name a person types.
     *
     * @throws UnreadableTranscript when Java knows none of that name
     */
    public static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableTranscript(
                    "\"" + name + "\" is not an encoding; try UTF-8, UTF-16LE or windows-1252", e);
        }
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return UTF_32LE;
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return UTF_32BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static int markLength(byte[] bytes, Charset charset) {
        // UTF-16 without the order of its bytes looks for the mark itself; other encodings have none.
        if (!charset.name().startsWith("UTF-") || charset.equals(StandardCharsets.UTF_16)) {
            return 0;
        }
        byte[] mark = "\uFEFF".getBytes(charset);
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)
                ? mark.length
                : 0;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** UTF-16 without a mark: zeros in enough places of one kind and in none of the other, and every pair of bytes a character. */
    private static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            return null;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        double half = bytes.length / 2.0;
        boolean little = zeros[1] > ZERO_SHARE * half && zeros[0] == 0;
        boolean big = zeros[0] > ZERO_SHARE * half && zeros[1] == 0;
        boolean latin = Math.max(zeros[0], zeros[1]) > LATIN_ZERO_SHARE * half;
        if (!little && !big || !latin && isNarrow(bytes)) {
            return null;
        }
        return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** Whether the bytes other than zeros read as text in UTF-8: then a few zeros have strayed into it. UTF-16 in other scripts is full of control bytes or breaks the rules of UTF-8. */
    private static boolean isNarrow(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            controls += b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
        }
        return controls * 100L < bytes.length && strict(bytes, StandardCharsets.UTF_8) != null;
    }

    private static Decoded detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample(bytes));
        for (CharsetMatch match : detector.detectAll()) {
            Charset charset = charset(match);
            if (charset == null) {
                continue;
            }
            if (charset.equals(StandardCharsets.UTF_8)) {
                return new Decoded(
                        lenient(bytes, 0, charset),
                        "UTF-8",
                        "some bytes are not UTF-8 and stand as \uFFFD; if there are many, name the encoding");
            }
            String text = strict(bytes, charset);
            if (text != null) {
                return new Decoded(
                        text,
                        charset.name(),
                        "read as " + charset.name() + (match.getConfidence() < SURE ? ", a guess" : ", the likeliest")
                                + "; if letters look wrong, name the encoding");
            }
        }
        return new Decoded(
                lenient(bytes, 0, WINDOWS_1252),
                WINDOWS_1252.name(),
                "no encoding fits; read as windows-1252, and bytes that are none stand as \uFFFD");
    }

    private static @Nullable Charset charset(CharsetMatch match) {
        String name = match.getName();
        if (STATEFUL.contains(name)) {
            return null;
        }
        // The detector says ISO-8859-1 for any Western text without typographic marks; Windows-1252 is the same with
        // them, and what programs write.
        if (name.equals("ISO-8859-1")) {
            return WINDOWS_1252;
        }
        return Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    /** Neighbourhoods of the bytes that are not ASCII, from the whole file. */
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
        int copied = 0;
        for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
            if (bytes[i] < 0 && i >= copied) {
                int from = Math.max(copied, i - NEIGHBOURHOOD);
                int to = Math.min(bytes.length, i + NEIGHBOURHOOD);
                sample.write(bytes, from, to - from);
                copied = to;
            }
        }
        return sample.toByteArray();
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
        if (charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)) {
            return units(rest.order(
                    charset.equals(StandardCharsets.UTF_16LE) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN));
        }
        return charset.decode(rest).toString();
    }

    /** UTF-16 unit by unit: Java's decoder takes the letter after half a surrogate pair away with it. What halves there are is for the canonical text to deal with. */
    private static String units(ByteBuffer bytes) {
        String text = bytes.asCharBuffer().toString();
        return bytes.remaining() % 2 == 0 ? text : text + "\uFFFD";
    }
}
