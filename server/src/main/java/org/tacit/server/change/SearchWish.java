package org.tacit.server.change;

import org.jspecify.annotations.Nullable;
import org.tacit.server.coding.ShownFacets;
import org.tacit.server.search.SoughtWords;

/** A wish about what a search finds. */
public sealed interface SearchWish extends Wish {

    /**
     * Codes exactly what a search finds, less what its sender had coded so before.
     *
     * @param query the search
     * @param code with which code
     * @param facets what qualifies the codings
     */
    record CodeSearch(
            SoughtWords query, String code, @Nullable ShownFacets facets) implements SearchWish {
        public CodeSearch {
            Wish.need(query, "query");
            Wish.need(code, "code");
        }
    }
}
