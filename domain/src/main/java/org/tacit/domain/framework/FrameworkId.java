package org.tacit.domain.framework;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a framework. */
public record FrameworkId(String value) implements StableId, Serializable {
    public FrameworkId {
        StableId.check(value, "framework");
    }

    @Override
    public String toString() {
        return value;
    }
}
