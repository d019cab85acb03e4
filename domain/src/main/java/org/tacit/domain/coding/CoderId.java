package org.tacit.domain.coding;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a coder: the person (or machine) a coding belongs to. */
public record CoderId(String value) implements StableId, Serializable {
    public CoderId {
        StableId.check(value, "coder");
    }

    @Override
    public String toString() {
        return value;
    }
}
