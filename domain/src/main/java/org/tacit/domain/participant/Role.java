package org.tacit.domain.participant;

import static java.util.Objects.requireNonNull;

/**
 * A role people have in the change studied: general practitioner, practice manager.
 *
 * @param id names it
 * @param name as shown
 */
public record Role(RoleId id, String name) {
    public Role {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
    }
}
