package org.tacit.domain.session;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a data-collection session. */
public record SessionId(String value) implements StableId, Serializable {
    public SessionId {
        StableId.check(value, "session");
    }

    @Override
    public String toString() {
        return value;
    }
}
