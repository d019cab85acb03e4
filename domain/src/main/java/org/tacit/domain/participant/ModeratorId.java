package org.tacit.domain.participant;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a moderator: somebody who asks and is not studied. */
public record ModeratorId(String value) implements StableId, Serializable {
    public ModeratorId {
        StableId.check(value, "moderator");
    }

    @Override
    public String toString() {
        return value;
    }
}
