package org.tacit.domain.coding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a coder adds to a coding beside the code. Equal facets are shared.
 *
 * @param direction whether it helps or hinders; null when not said
 * @param level at which level; null when not said
 * @param weight how strongly, in the study's own scale; null when not said
 */
public record Facets(
        @Nullable Direction direction,
        @Nullable LevelId level,
        @Nullable Integer weight) implements Serializable {
    /** Nothing added. */
    public static final Facets NONE = new Facets(null, null, null);

    /** Whether nothing was added. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Facets with a direction alone. */
    public static Facets of(Direction direction) {
        return new Facets(requireNonNull(direction, "direction is null"), null, null);
    }
}
