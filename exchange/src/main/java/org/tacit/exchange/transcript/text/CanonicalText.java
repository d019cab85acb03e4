package org.tacit.exchange.transcript.text;

import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.TranscriptLimits;
import org.tacit.exchange.transcript.UnreadableTranscript;
import org.tacit.exchange.turns.Doubts;

/**
 * Makes the text that positions are counted in. Every line end (CR LF, lone CR, U+0085, U+2028, U+2029, vertical tab, form feed) is one line feed; byte order marks are gone wherever they
 * stand; other control characters and code points that are no characters are left out; half a surrogate pair stands as U+FFFD. Everything else stays as it came: tabs, every kind of blank,
 * trailing blanks, composed and decomposed letters. Stateless.
 */
public final class CanonicalText {
    /** With more than one control character in so many, a file is not a text. */
    private static final int TEXT_PER_CONTROL = 200;

    private static final int FEW_CONTROLS = 5;
    private static final String BYTE_ORDER_MARKS = "byte order marks inside the text";
    private static final String CONTROLS = "control characters";

    private CanonicalText() {}

    /**
     * Makes the canonical text.
     *
     * @throws UnreadableTranscript when the text holds NUL characters, or so many control characters that it is none, or is too long
     */
    public static CodePointText of(String text, Findings findings) {
        return new CodePointText(clean(text, findings));
    }

    /**
     * The same for a piece of text that becomes part of a composed one.
     *
     * @throws UnreadableTranscript as {@link #of}
     */
    public static String clean(String text, Findings findings) {
        if (text.length() > TranscriptLimits.MAX_TEXT) {
            throw new UnreadableTranscript(
                    "its text is longer than " + TranscriptLimits.MAX_TEXT + " characters; divide it");
        }
        int first = firstToChange(text);
        return first == text.length() ? text : new Cleaning(text, findings).run(first);
    }

    private static int firstToChange(String text) {
        int i = 0;
        while (i < text.length() && !mayChange(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean mayChange(char c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\n' && c != '\t';
        }
        return c <= 0x9F
                || c >= 0xD800 && c <= 0xDFFF
                || c == 0x2028
                || c == 0x2029
                || c >= 0xFDD0 && (c <= 0xFDEF || c == 0xFEFF || c >= 0xFFFD);
    }

    /** One pass over one text. */
    private static final class Cleaning {
        private final String text;
        private final Findings findings;
        private final Doubts doubts;
        private final StringBuilder clean;
        private int line = 1;
        private int controls;

        Cleaning(String text, Findings findings) {
            this.text = text;
            this.findings = findings;
            this.doubts = findings.doubts();
            this.clean = new StringBuilder(text.length());
        }

        String run(int first) {
            clean.append(text, 0, first);
            for (int i = 0; i < first; i++) {
                line += text.charAt(i) == '\n' ? 1 : 0;
            }
            int i = first;
            while (i < text.length()) {
                char c = text.charAt(i);
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (pair) {
                    pair(i);
                    i += 2;
                } else {
                    i += one(i, c);
                }
            }
            if (controls > FEW_CONTROLS && controls > text.length() / TEXT_PER_CONTROL) {
                throw new UnreadableTranscript("is not a text: it holds " + controls
                        + " control characters; open it with the program it came from and save it as text");
            }
            return clean.toString();
        }

        private void pair(int i) {
            if ((text.codePointAt(i) & 0xFFFE) == 0xFFFE) {
                control(i);
            } else {
                clean.append(text, i, i + 2);
            }
        }

        /** Takes one unit, or CR LF; returns how many were taken. */
        private int one(int i, char c) {
            switch (c) {
                case '\n' -> lineEnd();
                case '\r' -> {
                    lineEnd();
                    return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 2 : 1;
                }
                case '\u0085', '\u2028', '\u2029', '\u000B', '\f' -> lineEnd();
                case '\t' -> clean.append(c);
                case 0 ->
                    throw new UnreadableTranscript("is not a text: line " + line
                            + " holds a NUL character; open it with the program it came from and save it as text");
                case '\uFEFF' -> {
                    if (i > 0) {
                        findings.leaveOut(BYTE_ORDER_MARKS);
                    }
                }
                case '\uFFFD' -> {
                    doubts.add(
                            line, around(i), "a letter was lost before the file came here, or the encoding is wrong");
                    clean.append(c);
                }
                default -> other(i, c);
            }
            return 1;
        }

        private void other(int i, char c) {
            if (Character.isSurrogate(c)) {
                doubts.add(line, around(i), "half of a character; it stands as \uFFFD");
                clean.append('\uFFFD');
            } else if (c < ' ' || c >= 0x7F && c <= 0x9F || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE) {
                control(i);
            } else {
                clean.append(c);
            }
        }

        private void control(int i) {
            controls++;
            findings.leaveOut(CONTROLS);
            if (controls <= FEW_CONTROLS) {
                doubts.add(
                        line,
                        around(i),
                        String.format(
                                "holds a character that shows nothing (U+%04X); it was left out", text.codePointAt(i)));
            }
        }

        private void lineEnd() {
            clean.append('\n');
            line++;
        }

        /** The words round a place, without what cannot be shown. */
        private String around(int i) {
            int from = i;
            while (from > 0 && i - from < 20 && text.charAt(from - 1) >= ' ') {
                from--;
            }
            int to = i + 1;
            while (to < text.length() && to - i < 20 && text.charAt(to) >= ' ') {
                to++;
            }
            StringBuilder shown = new StringBuilder();
            for (int at = from; at < to; at++) {
                char c = text.charAt(at);
                shown.append(Character.isISOControl(c) || Character.isSurrogate(c) || c >= 0xFFFE ? '\uFFFD' : c);
            }
            return shown.toString();
        }
    }
}
