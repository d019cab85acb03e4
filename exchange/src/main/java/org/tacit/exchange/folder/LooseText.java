package org.tacit.exchange.folder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;

/**
 * A text as somebody might have copied it: every sort of quotation mark, dash and white space the same, capitals and composed letters apart. Only used to say what was nearly found,
 * never to place anything.
 */
final class LooseText {
    private final String folded;
    /** For each UTF-16 unit of {@code folded} the code point of the text it comes from, and one more for the end. */
    private final int[] origin;

    LooseText(CodePointText text) {
        String all = text.text();
        StringBuilder built = new StringBuilder(all.length());
        int[] from = new int[all.length() + 1];
        int position = 0;
        for (int i = 0; i < all.length(); position++) {
            int character = all.codePointAt(i);
            i += Character.charCount(character);
            String one = fold(character);
            if (one.equals(" ") && (built.length() == 0 || built.charAt(built.length() - 1) == ' ')) {
                continue;
            }
            if (built.length() + one.length() >= from.length) {
                from = Arrays.copyOf(from, from.length * 2 + one.length());
            }
            Arrays.fill(from, built.length(), built.length() + one.length(), position);
            built.append(one);
        }
        from[built.length()] = position;
        this.folded = built.toString();
        this.origin = Arrays.copyOf(from, built.length() + 1);
    }

    /** Where words that differ only loosely stand first. */
    Optional<TextSpan> find(String quote) {
        String wanted = fold(quote);
        int at = wanted.isEmpty() ? -1 : folded.indexOf(wanted);
        return at < 0 ? Optional.empty() : Optional.of(span(at, at + wanted.length()));
    }

    /** How many units of the loose quote are found somewhere, when they are at least so many. */
    OptionalInt longestBeginning(String quote, int atLeast) {
        String wanted = fold(quote);
        int found = 0;
        int missed = wanted.length() + 1;
        while (missed - found > 1) {
            int middle = (found + missed) >>> 1;
            if (folded.contains(wanted.substring(0, middle))) {
                found = middle;
            } else {
                missed = middle;
            }
        }
        return found < atLeast ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Where a beginning found by {@link #longestBeginning} stands. */
    TextSpan placeOfBeginning(String quote, int length) {
        int at = folded.indexOf(fold(quote).substring(0, length));
        return span(at, at + length);
    }

    /** In what two texts differ that are loosely the same. */
    static String difference(String written, String there) {
        if (written.replaceAll("\\s+", " ")
                .strip()
                .equals(there.replaceAll("\\s+", " ").strip())) {
            return "other white space";
        }
        if (written.equalsIgnoreCase(there)) {
            return "other capitals";
        }
        if (Normalizer.normalize(written, Normalizer.Form.NFC)
                .equals(Normalizer.normalize(there, Normalizer.Form.NFC))) {
            return "letters composed otherwise";
        }
        return "other quotation marks, dashes, spaces or capitals";
    }

    private TextSpan span(int from, int to) {
        int end = to;
        while (end < folded.length() && end > from && origin[end] == origin[end - 1]) {
            end++;
        }
        return new TextSpan(origin[from], Math.max(origin[from], origin[end - 1] + 1));
    }

    private static String fold(String quote) {
        StringBuilder built = new StringBuilder(quote.length());
        quote.strip().codePoints().forEach(character -> {
            String one = fold(character);
            if (!one.equals(" ") || built.length() > 0 && built.charAt(built.length() - 1) != ' ') {
                built.append(one);
            }
        });
        return built.toString();
    }

    private static String fold(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return " ";
        }
        return switch (character) {
            case '\u2018',
                    '\u2019',
                    '\u201a',
                    '\u201b',
                    '\u2032',
                    '\u00b4',
                    '`',
                    '"',
                    '\u201c',
                    '\u201d',
                    '\u201e',
                    '\u201f',
                    '\u2033',
                    '\u00ab',
                    '\u00bb',
                    '\u2039',
                    '\u203a' -> "'";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
            case '\u2026' -> "...";
            case '\u00ad', '\u200b', '\u2060', '\ufeff' -> "";
            default ->
                Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT);
        };
    }
}
