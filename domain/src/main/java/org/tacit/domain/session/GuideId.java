package org.tacit.domain.session;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a topic guide. */
public record GuideId(String value) implements StableId, Serializable {
    public GuideId {
        StableId.check(value, "topic guide");
    }

    @Override
    public String toString() {
        return value;
    }
}
