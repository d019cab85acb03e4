package org.tacit.domain.codebook;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where a code stands in the tree.
 *
 * @param parent the code above, none for a root
 * @param position place among its siblings, counted from 0
 */
public record Place(Optional<CodeId> parent, int position) {
    public Place {
        requireNonNull(parent, "parent is null");
        if (position < 0) {
            throw new IllegalArgumentException("position is negative: " + position);
        }
    }
}
