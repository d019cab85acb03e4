package org.tacit.server.search;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.tacit.domain.TacitException;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.search.Found;
import org.tacit.workbench.search.SearchQuery;
import org.tacit.workbench.search.Searches;
import org.tacit.workbench.search.StudySearch;

/** The studies that are open, each with its search, which is made when something is first looked for. Closed before the studies are. Safe for use by several threads. */
public final class SearchedStudies implements AutoCloseable {
    private final Searches searches;
    private final Map<LiveStudy, StudySearch> made = new HashMap<>();
    private boolean closed;

    /** Searches made by {@code searches}. */
    public SearchedStudies(Searches searches) {
        this.searches = requireNonNull(searches, "searches is null");
    }

    /**
     * Every hit of a query.
     *
     * @throws org.tacit.workbench.search.RefusedQuery when it is malformed, or takes too long
     */
    public Found search(LiveStudy study, SearchQuery query) {
        return of(study).search(query);
    }

    private synchronized StudySearch of(LiveStudy study) {
        if (closed) {
            throw new TacitException("The workbench is being closed");
        }
        return made.computeIfAbsent(study, searches::over);
    }

    @Override
    public synchronized void close() {
        closed = true;
        made.values().forEach(StudySearch::close);
        made.clear();
    }
}
