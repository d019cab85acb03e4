package org.tacit.domain.coding;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;

/**
 * One code on one selection by one coder.
 *
 * @param id names it
 * @param source the source it is in
 * @param extent the selection, in code points of the source's current text; empty when an edit took its words away
 * @param code the code
 * @param coder whose judgement it is
 * @param at when it was made, to the millisecond
 * @param facets what the coder added
 */
public record Coding(
        CodingId id, SourceId source, TextSpan extent, CodeId code, CoderId coder, Instant at, Facets facets) {
    public Coding {
        requireNonNull(id, "id is null");
        requireNonNull(source, "source is null");
        requireNonNull(extent, "extent is null");
        requireNonNull(code, "code is null");
        requireNonNull(coder, "coder is null");
        at = at.truncatedTo(ChronoUnit.MILLIS);
        requireNonNull(facets, "facets is null");
    }

    /** This coding over another selection. */
    public Coding over(TextSpan other) {
        return new Coding(id, source, other, code, coder, at, facets);
    }

    /** This coding with another code. */
    public Coding as(CodeId other) {
        return new Coding(id, source, extent, other, coder, at, facets);
    }

    /** This coding with other facets. */
    public Coding with(Facets other) {
        return new Coding(id, source, extent, code, coder, at, other);
    }
}
