package org.tacit.domain.setup;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a study. */
public record StudyId(String value) implements StableId, Serializable {
    public StudyId {
        StableId.check(value, "study");
    }

    @Override
    public String toString() {
        return value;
    }
}
