package org.tacit.search.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tacit.workbench.search.RefusedQuery;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** The stems of words in one language, by Porter's Snowball rules. Not thread-safe. */
final class Stems {
    private static final Map<String, Supplier<SnowballStemmer>> LANGUAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("da", DanishStemmer::new),
            Map.entry("de", GermanStemmer::new),
            Map.entry("en", EnglishStemmer::new),
            Map.entry("es", SpanishStemmer::new),
            Map.entry("fi", FinnishStemmer::new),
            Map.entry("fr", FrenchStemmer::new),
            Map.entry("it", ItalianStemmer::new),
            Map.entry("nl", DutchStemmer::new),
            Map.entry("no", NorwegianStemmer::new),
            Map.entry("pt", PortugueseStemmer::new),
            Map.entry("sv", SwedishStemmer::new)));

    private final SnowballStemmer stemmer;
    private final Map<String, String> known = new HashMap<>();

    Stems(String language) {
        Supplier<SnowballStemmer> of = LANGUAGES.get(language.toLowerCase(Locale.ROOT));
        if (of == null) {
            throw new RefusedQuery(
                    "There are no stems for language \"" + language + "\": choose one of "
                            + String.join(", ", LANGUAGES.keySet()) + ", or leave stems away",
                    0);
        }
        this.stemmer = of.get();
    }

    /** The stem of a word that was folded. */
    String of(String folded) {
        return known.computeIfAbsent(folded, word -> {
            stemmer.setCurrent(word);
            stemmer.stem();
            return stemmer.getCurrent();
        });
    }
}
