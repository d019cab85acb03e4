package org.tacit.exchange.transcript;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Counts words: a word is a stretch between blanks that holds at least one letter or digit, so that {@code don't} and {@code day-to-day} are one and a dash standing alone is none. Stretches
 * in scripts that are written without blanks (Chinese, Japanese, Thai, Lao, Khmer, Burmese) are divided as ICU divides them (Unicode Standard Annex 29 with dictionaries). Stateless.
 */
public final class WordCount {
    /** Below this code point no script is written without blanks. */
    private static final int FIRST_WITHOUT_BLANKS = 0x0E00;

    private WordCount() {}

    /** The words in a text. */
    public static int of(String text) {
        return of(text, 0, text.length());
    }

    /** The words in a part of a text, in UTF-16 units. */
    public static int of(String text, int from, int to) {
        int words = 0;
        int i = from;
        while (i < to) {
            int start = i;
            boolean word = false;
            boolean withoutBlanks = false;
            while (i < to && !isBlank(text.charAt(i))) {
                char c = text.charAt(i);
                if (c < FIRST_WITHOUT_BLANKS) {
                    word |= Character.isLetterOrDigit(c);
                    i++;
                } else {
                    int codePoint = text.codePointAt(i);
                    word |= Character.isLetterOrDigit(codePoint);
                    withoutBlanks |= isWithoutBlanks(codePoint);
                    i += Character.charCount(codePoint);
                }
            }
            if (word) {
                words += withoutBlanks ? divided(text.substring(start, Math.min(i, to))) : 1;
            }
            i++;
        }
        return words;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isWithoutBlanks(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static int divided(String stretch) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(stretch);
        int words = 0;
        while (breaks.next() != BreakIterator.DONE) {
            words += breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT ? 1 : 0;
        }
        return words;
    }
}
