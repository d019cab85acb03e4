package org.tacit.server.change;

import static java.util.Objects.requireNonNull;

import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Facets;
import org.tacit.server.search.SearchedStudies;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.search.CodeSearch;
import org.tacit.workbench.search.Found;
import org.tacit.workbench.store.OpenStudy;

/** Carries out wishes about what a search finds. Safe for use by several threads. */
public final class SearchWishes {
    private final SearchedStudies searched;
    private final CodeSearch coding;

    /** Carries out through the use case. */
    public SearchWishes(SearchedStudies searched, CodeSearch coding) {
        this.searched = requireNonNull(searched, "searched is null");
        this.coding = requireNonNull(coding, "coding is null");
    }

    /**
     * Carries out a wish.
     *
     * @param live the study as it is recorded, in which is searched
     * @param study the act over it that gathers, or the rehearsal
     */
    void carryOut(LiveStudy live, OpenStudy study, CoderId by, SearchWish wish) {
        if (wish instanceof SearchWish.CodeSearch w) {
            Found found = searched.search(live, w.query().query());
            coding.code(
                    study,
                    by,
                    found,
                    new CodeId(w.code()),
                    w.facets() == null ? Facets.NONE : w.facets().facets());
        }
    }
}
