package org.tacit.analysis.matrix;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.tacit.analysis.document.Filter;

/**
 * What matrix is wanted.
 *
 * @param rows what the rows are
 * @param columns one dimension, or two different ones to be crossed
 * @param moderators whether moderators' talk is shown, in columns of its own; it is never in a total
 * @param filter what is looked at
 */
public record MatrixRequest(MatrixRows rows, List<Dimension> columns, boolean moderators, Filter filter)
        implements Serializable {
    public MatrixRequest {
        requireNonNull(rows, "rows is null");
        columns = List.copyOf(columns);
        requireNonNull(filter, "filter is null");
        if (columns.isEmpty()
                || columns.size() > 2
                || columns.stream().distinct().count() < columns.size()) {
            throw new IllegalArgumentException("one dimension or two different ones, not " + columns);
        }
    }

    /** Everything, without moderators. */
    public static MatrixRequest of(MatrixRows rows, Dimension... columns) {
        return new MatrixRequest(rows, List.of(columns), false, Filter.ALL);
    }
}
