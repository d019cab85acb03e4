package org.tacit.analysis.overlap;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.tacit.analysis.fold.CellCounts;
import org.tacit.analysis.fold.DocumentSet;
import org.tacit.domain.source.SourceId;

/**
 * The state of overlap. Immutable.
 *
 * @param documents those counted
 * @param codes by code: codings, turns, sources
 * @param pairs by pair of codes: meetings, shared turns, sources
 */
public record OverlapState(DocumentSet documents, CellCounts codes, CellCounts pairs) implements Serializable {
    static final int WIDTH = 3;
    static final OverlapState EMPTY =
            new OverlapState(DocumentSet.EMPTY, CellCounts.empty(WIDTH), CellCounts.empty(WIDTH));

    public OverlapState {
        requireNonNull(documents, "documents is null");
        requireNonNull(codes, "codes is null");
        requireNonNull(pairs, "pairs is null");
    }

    static OverlapState nothingIn(SourceId source) {
        return new OverlapState(DocumentSet.of(source), EMPTY.codes, EMPTY.pairs);
    }

    static OverlapState sum(List<OverlapState> all) {
        return all.isEmpty()
                ? EMPTY
                : new OverlapState(
                        DocumentSet.union(
                                all.stream().map(OverlapState::documents).toList()),
                        CellCounts.sum(all.stream().map(OverlapState::codes).toList()),
                        CellCounts.sum(all.stream().map(OverlapState::pairs).toList()));
    }

    OverlapState plus(OverlapState other) {
        return new OverlapState(documents.union(other.documents), codes.plus(other.codes), pairs.plus(other.pairs));
    }
}
