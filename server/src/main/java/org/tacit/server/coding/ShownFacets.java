package org.tacit.server.coding;

import org.jspecify.annotations.Nullable;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.coding.LevelId;

/**
 * What qualifies a coding.
 *
 * @param direction whether what is said helps or hinders
 * @param level the id of a level of the study
 * @param weight how much it matters
 */
public record ShownFacets(
        @Nullable Direction direction,
        @Nullable String level,
        @Nullable Integer weight) {
    /** As they are shown. */
    public static ShownFacets of(Facets facets) {
        LevelId level = facets.level();
        return new ShownFacets(facets.direction(), level == null ? null : level.value(), facets.weight());
    }

    /** As the study keeps them. */
    public Facets facets() {
        return new Facets(direction, level == null ? null : new LevelId(level), weight);
    }
}
