package org.tacit.domain.coding;

import java.util.List;
import java.util.Objects;
import org.tacit.domain.codebook.CodeId;

/**
 * The codings of one source as columns of equal length, in order of start, end and id: the form in which many are stored and loaded at once. Compared by identity, for it is only passed
 * through.
 *
 * @param start where each starts, in code points
 * @param end where each ends
 * @param code index of its code in {@code codes}
 * @param coder index of its coder in {@code coders}
 * @param facets index of its facets in {@code facetSets}
 * @param most the high 64 bits of its id
 * @param least the low 64 bits
 * @param at when it was made, in milliseconds of the epoch
 * @param codes what {@code code} points into
 * @param coders what {@code coder} points into
 * @param facetSets what {@code facets} points into
 */
@SuppressWarnings("ArrayRecordComponent") // passed through, never compared; SourceCodings copies the arrays
public record CodingColumns(
        int[] start,
        int[] end,
        int[] code,
        int[] coder,
        int[] facets,
        long[] most,
        long[] least,
        long[] at,
        List<CodeId> codes,
        List<CoderId> coders,
        List<Facets> facetSets) {
    /**
     * Checks that the columns fit each other.
     *
     * @throws IllegalArgumentException when they differ in length or are out of order
     * @throws IndexOutOfBoundsException when an index points past its pool
     */
    public CodingColumns {
        codes = List.copyOf(codes);
        coders = List.copyOf(coders);
        facetSets = List.copyOf(facetSets);
        int size = start.length;
        if (end.length != size
                || code.length != size
                || coder.length != size
                || facets.length != size
                || most.length != size
                || least.length != size
                || at.length != size) {
            throw new IllegalArgumentException("columns of different lengths");
        }
        for (int i = 0; i < size; i++) {
            Objects.checkIndex(code[i], codes.size());
            Objects.checkIndex(coder[i], coders.size());
            Objects.checkIndex(facets[i], facetSets.size());
            if (start[i] < 0 || end[i] < start[i]) {
                throw new IllegalArgumentException("not a span: [" + start[i] + ", " + end[i] + ")");
            }
            if (i > 0 && (start[i] < start[i - 1] || start[i] == start[i - 1] && end[i] < end[i - 1])) {
                throw new IllegalArgumentException("codings out of order at " + i);
            }
        }
    }
}
