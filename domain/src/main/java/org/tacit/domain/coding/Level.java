package org.tacit.domain.coding;

import static java.util.Objects.requireNonNull;

/**
 * A level at which a factor acts: professional, organisational, structural, or one of the study's own.
 *
 * @param id names it
 * @param name as shown
 */
public record Level(LevelId id, String name) {
    public Level {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
    }
}
