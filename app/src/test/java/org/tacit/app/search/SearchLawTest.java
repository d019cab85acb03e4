package org.tacit.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tacit.app.usecase.Workshop.ANA;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.app.usecase.Workshop;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.TextEdit;
import org.tacit.domain.testing.Draw;
import org.tacit.domain.testing.Seeds;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;
import org.tacit.exchange.turns.TurnChoice;
import org.tacit.search.words.WordSearches;
import org.tacit.workbench.search.Found.Hit;
import org.tacit.workbench.search.SearchQuery;
import org.tacit.workbench.search.StudySearch;
import org.tacit.workbench.source.DescribeSource;
import org.tacit.workbench.source.EditText;
import org.tacit.workbench.source.EditTurns;
import org.tacit.workbench.source.FindTurns;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.trail.Undo;

/** Whatever is done to a study, the index finds what reading every word finds. */
class SearchLawTest {
    private static final List<String> VOCABULARY = List.of(
            "the",
            "The",
            "nurse",
            "Nurse",
            "nurses",
            "trust",
            "trusted",
            "distrust",
            "don't",
            "don\u2019t",
            "na\u00efve",
            "\u00c9lan",
            "\u00e9lan",
            "42",
            "a",
            "A",
            "letter",
            "letters",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\u2695\ufe0f",
            "to",
            "no",
            "NO");

    @TempDir
    private Path folder;

    @Test
    void afterAnyChangeTheIndexFindsExactlyWhatReadingEveryWordFinds() {
        Seeds.check(8, trial -> {
            Draw draw = trial.draw();
            Path own = Files.createDirectories(folder.resolve("seed-" + trial.seed()));
            List<String> done = new ArrayList<>();
            try (Workshop shop = new Workshop(own);
                    StudySearch search = new WordSearches(System::nanoTime).over(shop.study)) {
                int found = 0;
                for (int step = 0; step < 14; step++) {
                    done.add(change(shop, draw, step));
                    trial.keep("changes", String.join("\n", done));
                    for (int i = 0; i < 6; i++) {
                        SearchQuery query = trial.keep("query", query(draw));
                        List<Hit> hits = search.search(query).hits();
                        assertThat(hits).isEqualTo(PlainSearch.search(shop.study, query));
                        found += hits.size();
                    }
                }
                assertThat(found).isPositive();
            }
        });
    }

    /** Something that can be done to the words of a study, or who says them; what the study refuses is not done. */
    private static String change(Workshop shop, Draw draw, int step) {
        Optional<Source> one = draw.one(List.copyOf(shop.study.study().sources().values()));
        int what = draw.below(8);
        try {
            if (one.isEmpty() || what == 0) {
                shop.bring("T" + step + ".txt", transcript(draw));
                return "brought T" + step;
            }
            Source source = one.get();
            switch (what) {
                case 1, 2 -> edit(shop, draw, source);
                case 3 -> {
                    FindTurns turns = new FindTurns(shop.quotes);
                    turns.adopt(
                            shop.study,
                            ANA,
                            source.id(),
                            turns.preview(
                                    shop.study, source.id(), TurnChoice.of(draw.chance(50) ? "none" : "name-colon")));
                }
                case 4 -> new EditTurns().relabel(shop.study, ANA, source.id(), 1, "Ben");
                case 5 -> new DescribeSource().remove(shop.study, ANA, source.id());
                case 6 ->
                    shop.study.record(
                            Act.of(ANA, new WordsWithdrawn(List.of(source.text().content()), "asked for")));
                default -> new Undo().undoLast(shop.study, ANA);
            }
            return what + " on " + source.id();
        } catch (TacitException refused) {
            return what + " refused: " + refused.getMessage();
        }
    }

    private static void edit(Workshop shop, Draw draw, Source source) {
        CodePointText text = shop.quotes.text(shop.study, source.id()).text();
        int start = draw.below(text.length() + 1);
        int end = Math.min(text.length(), start + draw.below(6));
        new EditText(shop.quotes, shop.fresh)
                .edit(
                        shop.study,
                        ANA,
                        source.id(),
                        List.of(new TextEdit.Wording(new TextSpan(start, end), " " + word(draw) + " ")));
    }

    private static String transcript(Draw draw) {
        StringBuilder text = new StringBuilder();
        for (int turn = draw.between(2, 8); turn > 0; turn--) {
            text.append(draw.of("Anna", "Mod", "Ben")).append(": ");
            for (int words = draw.between(1, 12); words > 0; words--) {
                text.append(word(draw)).append(draw.of(" ", " ", ", ", ". "));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String word(Draw draw) {
        return draw.one(VOCABULARY).orElseThrow();
    }

    private static SearchQuery query(Draw draw) {
        List<String> words = draw.several(1, 3, () -> {
            String word = word(draw);
            while (!Character.isLetterOrDigit(word.codePointAt(0))) {
                word = word(draw);
            }
            return draw.chance(30) ? word.toUpperCase(Locale.ROOT) : word;
        });
        return SearchQuery.words(String.join(" ", words))
                .in(draw.chance(50) ? SearchQuery.Mode.WORDS : SearchQuery.Mode.PHRASE)
                .matching(draw.chance(50), draw.chance(40), false, "en");
    }
}
