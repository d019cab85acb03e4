package org.tacit.domain.memo;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a memo. */
public record MemoId(String value) implements StableId, Serializable {
    public MemoId {
        StableId.check(value, "memo");
    }

    @Override
    public String toString() {
        return value;
    }
}
