package org.tacit.domain.coding;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a level at which a factor acts. */
public record LevelId(String value) implements StableId, Serializable {
    public LevelId {
        StableId.check(value, "level");
    }

    @Override
    public String toString() {
        return value;
    }
}
