package org.tacit.workbench.search;

/**
 * Searches one open study. What was recorded before a search began is searched, whatever it was: an edit of a text, turns found anew, a source that came or went, words withdrawn. Safe for
 * use by several threads.
 */
public interface StudySearch extends AutoCloseable {
    /**
     * Every hit of a query.
     *
     * @throws RefusedQuery when the query is malformed, or takes too long
     */
    Found search(SearchQuery query);

    @Override
    void close();
}
