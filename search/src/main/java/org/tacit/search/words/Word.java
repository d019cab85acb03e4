package org.tacit.search.words;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;

/**
 * One word of a text or of a query.
 *
 * @param exact as written, in normal form, with straight apostrophes
 * @param folded the same whatever its case
 * @param start where it starts in its text, in UTF-16 units
 * @param end where it ends, in UTF-16 units
 */
record Word(String exact, String folded, int start, int end) {
    Word {
        requireNonNull(exact, "exact is null");
        requireNonNull(folded, "folded is null");
    }

    static Word of(String written, int start, int end) {
        String exact = Normalizer.normalize(written, Normalizer.Form.NFC).replace('\u2019', '\'');
        return new Word(exact, folded(exact), start, end);
    }

    /** Character by character, so that the same letters fold alike wherever they stand. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The word as it is compared. */
    String compared(boolean matchCase) {
        return matchCase ? exact : folded;
    }

    /** Whether positions in the compared word are positions in the word as written. */
    boolean isAsLongAsWritten() {
        return exact.length() == end - start && folded.length() == end - start;
    }
}
