package org.tacit.cli.source;

import java.util.List;
import java.util.Optional;
import org.tacit.domain.StableId;
import org.tacit.domain.TacitException;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.Study;
import org.tacit.exchange.yaml.NearestWord;

/** Finds a source by the id a person typed. */
final class KnownSources {
    private static final int MOST_NAMED = 10;

    private KnownSources() {}

    /**
     * The source with this id.
     *
     * @throws TacitException that names the nearest id there is, or those there are
     */
    static Source find(Study study, String typed) {
        Optional<Source> found = study.sources().values().stream()
                .filter(source -> source.id().value().equals(typed))
                .findFirst();
        return found.orElseThrow(() -> new TacitException("There is no source " + typed + " in the study; "
                + instead(study.sources().keySet().stream().map(StableId::value).toList(), typed)));
    }

    private static String instead(List<String> ids, String typed) {
        if (ids.isEmpty()) {
            return "it has none yet: import transcripts first";
        }
        return NearestWord.to(typed, ids)
                .map(near -> "did you mean " + near + "?")
                .orElseGet(() -> "there are: " + some(ids));
    }

    /** The first of several words, and how many more there are. */
    static String some(List<String> words) {
        return words.size() <= MOST_NAMED
                ? String.join(", ", words)
                : String.join(", ", words.subList(0, MOST_NAMED)) + " and " + (words.size() - MOST_NAMED) + " more";
    }
}
