package org.tacit.bench.search;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.tacit.search.words.WordSearches;
import org.tacit.storage.sqlite.SqliteStudyFiles;
import org.tacit.workbench.search.Found;
import org.tacit.workbench.search.SearchQuery;
import org.tacit.workbench.search.SearchQuery.Mode;
import org.tacit.workbench.search.SearchQuery.Unit;
import org.tacit.workbench.search.StudySearch;
import org.tacit.workbench.store.OpenStudy;

/** Measures searching a study and prints a Markdown table. Run with a study's file, in a process of its own: the first row is the first search of all. */
public final class SearchFigures {
    private static final int ROUNDS = 15;

    private SearchFigures() {}

    /** Opens the study named, builds its index, and searches. */
    public static void main(String[] arguments) {
        System.out.printf("| what | hits | figure |%n|---|---|---|%n");
        long begun = System.nanoTime();
        try (OpenStudy study = new SqliteStudyFiles(Clock.systemUTC(), new SecureRandom())
                        .openReadOnly(Path.of(arguments[0]));
                StudySearch search = new WordSearches(System::nanoTime).over(study)) {
            study.study();
            row("opening the study", 0, begun);
            SearchQuery word = SearchQuery.words("trust");
            begun = System.nanoTime();
            row("first search, with the index built", search.search(word).hits().size(), begun);
            median(search, "a word", word);
            median(search, "a word that is everywhere, \"the\"", SearchQuery.words("the"));
            median(
                    search,
                    "two words near each other",
                    SearchQuery.words("trust data").near(5));
            median(search, "a phrase", SearchQuery.words("trust in").in(Mode.PHRASE));
            median(
                    search,
                    "boolean, by sentence",
                    SearchQuery.words("(trust OR confidence) NOT human")
                            .in(Mode.BOOLEAN)
                            .covering(Unit.SENTENCE));
            median(search, "a stem", SearchQuery.words("trusting").matching(true, false, true, "en"));
            median(
                    search,
                    "a regular expression",
                    SearchQuery.words("\\btrust\\w*").in(Mode.REGEX));
        }
    }

    private static void median(StudySearch search, String what, SearchQuery query) {
        long[] times = new long[ROUNDS];
        int hits = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            Found found = search.search(query);
            times[i] = System.nanoTime() - begun;
            hits = found.hits().size();
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT, "| %s, median of %d | %d | %.0f ms |%n", what, ROUNDS, hits, times[ROUNDS / 2] / 1e6);
    }

    private static void row(String what, int hits, long begun) {
        System.out.printf(Locale.ROOT, "| %s | %d | %.0f ms |%n", what, hits, (System.nanoTime() - begun) / 1e6);
    }
}
