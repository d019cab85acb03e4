package org.tacit.workbench.search;

import org.tacit.domain.TacitException;

/** A search cannot be made as it is written. */
public final class RefusedQuery extends TacitException {
    private static final long serialVersionUID = 1L;

    private final int at;

    /**
     * What is wrong, in one line that says where.
     *
     * @param at where in the text of the query, in code points from 0
     */
    public RefusedQuery(String message, int at) {
        super(message);
        this.at = at;
    }

    /** Where in the text of the query, in code points from 0. */
    public int at() {
        return at;
    }
}
