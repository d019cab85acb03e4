package org.tacit.domain.codebook;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a code. */
public record CodeId(String value) implements StableId, Serializable {
    public CodeId {
        StableId.check(value, "code");
    }

    @Override
    public String toString() {
        return value;
    }
}
