package org.tacit.search.words;

import static java.util.Objects.requireNonNull;

import java.util.function.LongSupplier;
import org.tacit.workbench.search.Searches;
import org.tacit.workbench.search.StudySearch;
import org.tacit.workbench.store.OpenStudy;

/** Makes studies searchable by their words, each with an index of its own in memory. Safe for use by several threads. */
public final class WordSearches implements Searches {
    private final LongSupplier clock;

    /**
     * Searches by words.
     *
     * @param clock says the time in nanoseconds, so that a regular expression that runs away can be stopped
     */
    public WordSearches(LongSupplier clock) {
        this.clock = requireNonNull(clock, "clock is null");
    }

    @Override
    public StudySearch over(OpenStudy study) {
        return new WordSearch(study, clock);
    }
}
