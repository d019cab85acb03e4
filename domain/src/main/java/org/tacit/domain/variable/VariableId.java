package org.tacit.domain.variable;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a variable of participants, sessions or sites. */
public record VariableId(String value) implements StableId, Serializable {
    public VariableId {
        StableId.check(value, "variable");
    }

    @Override
    public String toString() {
        return value;
    }
}
