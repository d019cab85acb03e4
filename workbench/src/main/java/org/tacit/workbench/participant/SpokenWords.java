package org.tacit.workbench.participant;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody said, as every run of {@value #RUN} words, so that quotes of it are found in other texts whatever their marks and capitals. Not thread-safe. */
final class SpokenWords {
    /** From so many words in a row on, words are taken for a quote. */
    static final int RUN = 6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019][\\p{L}\\p{M}]+)?");

    private final Set<List<String>> runs = new HashSet<>();

    /** Adds what was said in one turn; nothing when it is shorter than a run. */
    void add(String speech) {
        runs.addAll(runs(speech));
    }

    /** Whether a text holds a run of what was said. */
    boolean isIn(String text) {
        return runs(text).stream().anyMatch(runs::contains);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().replace('\u2019', '\'').toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static List<List<String>> runs(String text) {
        List<List<String>> runs = new ArrayList<>();
        Deque<String> last = new ArrayDeque<>();
        for (String word : words(text)) {
            last.addLast(word);
            if (last.size() > RUN) {
                last.removeFirst();
            }
            if (last.size() == RUN) {
                runs.add(List.copyOf(last));
            }
        }
        return runs;
    }
}
