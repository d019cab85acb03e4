package org.tacit.analysis.coverage;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.tacit.analysis.fold.CellCounts;
import org.tacit.analysis.tally.Tally;

/**
 * The state of coverage. Immutable.
 *
 * @param tally speech by coder, and by participant in session
 * @param sources how many sources record each session
 */
public record CoverageState(Tally tally, CellCounts sources) implements Serializable {
    static final CoverageState EMPTY = new CoverageState(Tally.EMPTY, CellCounts.empty(1));

    public CoverageState {
        requireNonNull(tally, "tally is null");
        requireNonNull(sources, "sources is null");
    }

    static CoverageState sum(List<CoverageState> all) {
        return all.isEmpty()
                ? EMPTY
                : new CoverageState(
                        Tally.sum(all.stream().map(CoverageState::tally).toList()),
                        CellCounts.sum(all.stream().map(CoverageState::sources).toList()));
    }

    CoverageState plus(CoverageState other) {
        return new CoverageState(tally.plus(other.tally), sources.plus(other.sources));
    }
}
