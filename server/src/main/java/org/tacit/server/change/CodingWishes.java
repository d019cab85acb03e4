package org.tacit.server.change;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.source.SourceId;
import org.tacit.workbench.coding.CodeSelections;
import org.tacit.workbench.coding.Quotes;
import org.tacit.workbench.store.OpenStudy;

/** Carries out wishes about codings. Stateless. */
public final class CodingWishes {
    private final Quotes quotes;
    private final Supplier<UUID> ids;
    private final Supplier<Instant> clock;

    /** Carries out with new ids from {@code ids} and the time from {@code clock}. */
    public CodingWishes(Quotes quotes, Supplier<UUID> ids, Supplier<Instant> clock) {
        this.quotes = requireNonNull(quotes, "quotes is null");
        this.ids = requireNonNull(ids, "ids is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    void carryOut(OpenStudy study, CoderId by, CodingWish wish, Made.Gathered made) {
        CodeSelections plain = new CodeSelections(quotes, ids, clock);
        if (wish instanceof CodingWish.Code w) {
            code(study, by, w, made);
        } else if (wish instanceof CodingWish.Resize w) {
            plain.resize(study, by, ref(w.source(), w.coding()), CodingWish.span(w.start(), w.end()));
        } else if (wish instanceof CodingWish.Reassign w) {
            plain.reassign(study, by, ref(w.source(), w.coding()), new CodeId(w.code()));
        } else if (wish instanceof CodingWish.Qualify w) {
            plain.qualify(study, by, ref(w.source(), w.coding()), w.facets().facets());
        } else if (wish instanceof CodingWish.Uncode w) {
            w.refs().forEach(ref -> plain.remove(study, by, ref));
        }
    }

    private void code(OpenStudy study, CoderId by, CodingWish.Code wish, Made.Gathered made) {
        List<UUID> given = wish.coding();
        for (int i = 0; i < wish.codes().size(); i++) {
            UUID id = given == null ? ids.get() : given.get(i);
            new CodeSelections(quotes, () -> id, clock)
                    .code(
                            study,
                            by,
                            new SourceId(wish.source()),
                            CodingWish.span(wish.start(), wish.end()),
                            new CodeId(wish.codes().get(i)),
                            wish.facets() == null ? Facets.NONE : wish.facets().facets());
            made.coding(id);
        }
    }

    private static CodingRef ref(String source, UUID coding) {
        return new CodingRef(new SourceId(source), CodingId.of(coding));
    }
}
