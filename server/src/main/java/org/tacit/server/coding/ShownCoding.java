package org.tacit.server.coding;

import java.time.Instant;
import java.util.UUID;
import org.tacit.domain.coding.Coding;

/**
 * One coding.
 *
 * @param id its id
 * @param source the source it is in
 * @param start its first code point
 * @param end the code point after its last
 * @param code the id of its code
 * @param coder whose it is
 * @param at when it was made
 * @param facets what qualifies it
 */
public record ShownCoding(
        UUID id, String source, int start, int end, String code, String coder, Instant at, ShownFacets facets) {
    /** As it is shown. */
    public static ShownCoding of(Coding coding) {
        return new ShownCoding(
                coding.id().uuid(),
                coding.source().value(),
                coding.extent().start(),
                coding.extent().end(),
                coding.code().value(),
                coding.coder().value(),
                coding.at(),
                ShownFacets.of(coding.facets()));
    }
}
