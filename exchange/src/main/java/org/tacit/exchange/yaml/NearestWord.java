package org.tacit.exchange.yaml;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word somebody probably meant. */
public final class NearestWord {
    private static final int MOST_SLIPS = 2;

    /** A word may hold one slip for so many letters; more would make it another word. */
    private static final int LETTERS_A_SLIP = 3;

    private NearestWord() {}

    /** The one of these words that takes the fewest slips of the keyboard from the word written, if it takes no more than two, and no more than one for three letters. */
    public static Optional<String> to(String written, List<String> words) {
        String wanted = written.toLowerCase(Locale.ROOT).replace('_', '-');
        int most = Math.min(MOST_SLIPS, wanted.length() / LETTERS_A_SLIP);
        return words.stream()
                .filter(word -> slips(wanted, word.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.comparingInt(word -> slips(wanted, word.toLowerCase(Locale.ROOT))));
    }

    /** Levenshtein's distance, where two neighbouring letters that changed places are one slip. */
    private static int slips(String left, String right) {
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int changed = last[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[right.length()];
    }
}
