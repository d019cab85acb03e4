package org.tacit.domain.participant;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a participant, for example {@code P03}. */
public record ParticipantId(String value) implements StableId, Serializable {
    public ParticipantId {
        StableId.check(value, "participant");
    }

    @Override
    public String toString() {
        return value;
    }
}
