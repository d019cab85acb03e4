package org.tacit.domain.participant;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a role people have in the change studied. */
public record RoleId(String value) implements StableId, Serializable {
    public RoleId {
        StableId.check(value, "role");
    }

    @Override
    public String toString() {
        return value;
    }
}
