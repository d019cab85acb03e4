package org.tacit.analysis.matrix;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A row of a matrix.
 *
 * @param id of the code, theme or level; {@code framework/construct} of a construct; {@code helps} and the like of a direction; {@link #NONE} where a coding has no level or
 *     direction
 * @param name as shown
 * @param depth how many rows above it in the tree contain it; 0 for a root
 */
public record Row(String id, String name, int depth) implements Serializable {
    /** Stands for what was not said. No id can have this form. */
    public static final String NONE = "(none)";

    public Row {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
    }
}
