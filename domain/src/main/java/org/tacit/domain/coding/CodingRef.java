package org.tacit.domain.coding;

import static java.util.Objects.requireNonNull;

import org.tacit.domain.source.SourceId;

/**
 * Points to a coding.
 *
 * @param source the source it is in
 * @param coding its id
 */
public record CodingRef(SourceId source, CodingId coding) {
    public CodingRef {
        requireNonNull(source, "source is null");
        requireNonNull(coding, "coding is null");
    }
}
