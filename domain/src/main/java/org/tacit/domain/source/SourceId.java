package org.tacit.domain.source;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a source: one transcript. */
public record SourceId(String value) implements StableId, Serializable {
    public SourceId {
        StableId.check(value, "source");
    }

    @Override
    public String toString() {
        return value;
    }
}
