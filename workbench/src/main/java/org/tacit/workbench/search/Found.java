package org.tacit.workbench.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.TextSpan;

/**
 * What a search found.
 *
 * @param study the study searched
 * @param hits in study order, apart from each other
 */
public record Found(Study study, List<Hit> hits) {
    public Found {
        requireNonNull(study, "study is null");
        hits = List.copyOf(hits);
    }

    /** In how many sources there are hits. */
    public int sources() {
        return (int) hits.stream().map(Hit::source).distinct().count();
    }

    /**
     * One place. Its words are exactly what would be coded: it never reaches across turns and never cuts a character as a reader sees it.
     *
     * @param source where
     * @param turn the number of the turn, from 1; 0 in a source in which no turns were found
     * @param extent in code points of the source's text
     */
    public record Hit(SourceId source, int turn, TextSpan extent) {
        public Hit {
            requireNonNull(source, "source is null");
            requireNonNull(extent, "extent is null");
        }
    }
}
