package org.tacit.domain.content;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a row of the content table, where texts and original files are kept beside the trail. */
public record ContentId(String value) implements StableId, Serializable {
    public ContentId {
        StableId.check(value, "content");
    }

    @Override
    public String toString() {
        return value;
    }
}
