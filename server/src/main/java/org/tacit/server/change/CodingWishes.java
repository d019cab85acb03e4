package org.tacit.server.change;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.source.SourceId;
import org.tacit.workbench.coding.CodeSelections;
import org.tacit.workbench.store.OpenStudy;

/** Carries out wishes about codings. Stateless. */
public final class CodingWishes {
    private final CodeSelections selections;

    /** Carries out through the use case. */
    public CodingWishes(CodeSelections selections) {
        this.selections = requireNonNull(selections, "selections is null");
    }

    void carryOut(OpenStudy study, CoderId by, CodingWish wish, Made.Gathered made) {
        if (wish instanceof CodingWish.Code w) {
            code(study, by, w, made);
        } else if (wish instanceof CodingWish.Resize w) {
            selections.resize(study, by, ref(w.source(), w.coding()), CodingWish.span(w.start(), w.end()));
        } else if (wish instanceof CodingWish.Reassign w) {
            selections.reassign(study, by, ref(w.source(), w.coding()), new CodeId(w.code()));
        } else if (wish instanceof CodingWish.Qualify w) {
            selections.qualify(
                    study, by, ref(w.source(), w.coding()), w.facets().facets());
        } else if (wish instanceof CodingWish.Uncode w) {
            selections.remove(study, by, w.refs());
        }
    }

    private void code(OpenStudy study, CoderId by, CodingWish.Code wish, Made.Gathered made) {
        List<UUID> given = wish.coding();
        List<CodeSelections.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < wish.codes().size(); i++) {
            CodeId code = new CodeId(wish.codes().get(i));
            wanted.add(
                    given == null
                            ? CodeSelections.Wanted.of(code)
                            : new CodeSelections.Wanted(code, Optional.of(CodingId.of(given.get(i)))));
        }
        Facets facets = wish.facets() == null ? Facets.NONE : wish.facets().facets();
        SourceId source = new SourceId(wish.source());
        selections
                .code(study, by, source, CodingWish.span(wish.start(), wish.end()), wanted, facets)
                .codings()
                .forEach(ref -> made.coding(ref.coding().uuid()));
    }

    private static CodingRef ref(String source, UUID coding) {
        return new CodingRef(new SourceId(source), CodingId.of(coding));
    }
}
