package org.tacit.app.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tacit.domain.source.Source;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;
import org.tacit.workbench.search.Found.Hit;
import org.tacit.workbench.search.SearchQuery;
import org.tacit.workbench.store.OpenStudy;

/** The plain way to search for words and phrases: reads every turn from its first word to its last. Knows nothing of an index. */
final class PlainSearch {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:['\u2019][\\p{L}\\p{M}\\p{Nd}]+)*");

    private PlainSearch() {}

    static List<Hit> search(OpenStudy study, SearchQuery query) {
        List<Hit> hits = new ArrayList<>();
        for (Source source : study.study().sources().values()) {
            study.text(source.text().content()).ifPresent(kept -> {
                CodePointText text = kept.text();
                int turns = source.turns().size();
                if (turns == 0) {
                    turn(query, source, 0, text, text.whole(), hits);
                }
                for (int i = 0; i < turns; i++) {
                    turn(query, source, i + 1, text, source.turns().speech(i), hits);
                }
            });
        }
        return hits;
    }

    private static void turn(
            SearchQuery query, Source source, int number, CodePointText text, TextSpan turn, List<Hit> hits) {
        String said = text.slice(turn);
        List<int[]> words = new ArrayList<>();
        Matcher each = WORD.matcher(said);
        while (each.find()) {
            words.add(new int[] {each.start(), each.end()});
        }
        List<String> sought = List.of(query.text().split(" ", -1));
        Set<Long> places = new TreeSet<>();
        boolean all = true;
        if (query.mode() == SearchQuery.Mode.PHRASE) {
            phrase(query, said, words, sought, places);
        } else {
            for (String one : new HashSet<>(sought)) {
                int before = places.size();
                Set<Long> own = new TreeSet<>();
                phrase(query, said, words, List.of(one), own);
                all &= !own.isEmpty();
                places.addAll(own);
                assert before <= places.size();
            }
        }
        if (!all) {
            return;
        }
        int base = text.utf16(turn.start());
        int start = -1;
        int end = -1;
        for (long place : places) {
            int from = (int) (place >> 32);
            int to = (int) place;
            if (start >= 0 && from < end) {
                end = Math.max(end, to);
            } else {
                add(source, number, text, base, start, end, hits);
                start = from;
                end = to;
            }
        }
        add(source, number, text, base, start, end, hits);
    }

    private static void add(
            Source source, int number, CodePointText text, int base, int start, int end, List<Hit> hits) {
        if (start >= 0) {
            hits.add(new Hit(source.id(), number, text.spanOfUtf16(base + start, base + end)));
        }
    }

    private static void phrase(
            SearchQuery query, String said, List<int[]> words, List<String> sought, Set<Long> places) {
        for (int i = 0; i + sought.size() <= words.size(); i++) {
            int[] first = words.get(i);
            int[] last = words.get(i + sought.size() - 1);
            for (int from = first[0]; from < first[1]; from++) {
                for (int to = Math.max(from + 1, last[0] + 1); to <= last[1]; to++) {
                    if (is(query, said, words.subList(i, i + sought.size()), from, to, sought)) {
                        places.add(((long) from << 32) | to);
                    }
                }
            }
        }
    }

    private static boolean is(
            SearchQuery query, String said, List<int[]> words, int from, int to, List<String> sought) {
        for (int k = 0; k < words.size(); k++) {
            int start = k == 0 ? from : words.get(k)[0];
            int end = k == words.size() - 1 ? to : words.get(k)[1];
            boolean cut = start != words.get(k)[0] || end != words.get(k)[1];
            if (query.wholeWord() && cut || !same(query, said.substring(start, end), sought.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(SearchQuery query, String one, String other) {
        String left = one.replace('\u2019', '\'');
        String right = other.replace('\u2019', '\'');
        return query.matchCase()
                ? left.equals(right)
                : left.toLowerCase(Locale.ROOT).equals(right.toLowerCase(Locale.ROOT));
    }
}
