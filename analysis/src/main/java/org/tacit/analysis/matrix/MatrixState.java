package org.tacit.analysis.matrix;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.tacit.analysis.fold.CellSet;
import org.tacit.analysis.tally.Tally;

/**
 * The state of a matrix. Immutable.
 *
 * @param tally what was said
 * @param asked cells that a guide asked about
 * @param guided columns with a session that has a guide
 * @param unguided columns with a session that has none
 */
public record MatrixState(Tally tally, CellSet asked, CellSet guided, CellSet unguided) implements Serializable {
    /** Nothing counted. */
    static final MatrixState EMPTY = new MatrixState(Tally.EMPTY, CellSet.EMPTY, CellSet.EMPTY, CellSet.EMPTY);

    public MatrixState {
        requireNonNull(tally, "tally is null");
        requireNonNull(asked, "asked is null");
        requireNonNull(guided, "guided is null");
        requireNonNull(unguided, "unguided is null");
    }

    static MatrixState sum(List<MatrixState> all) {
        return all.isEmpty()
                ? EMPTY
                : new MatrixState(
                        Tally.sum(all.stream().map(MatrixState::tally).toList()),
                        CellSet.union(all.stream().map(MatrixState::asked).toList()),
                        CellSet.union(all.stream().map(MatrixState::guided).toList()),
                        CellSet.union(all.stream().map(MatrixState::unguided).toList()));
    }

    MatrixState plus(MatrixState other) {
        return new MatrixState(
                tally.plus(other.tally),
                asked.union(other.asked),
                guided.union(other.guided),
                unguided.union(other.unguided));
    }
}
