package org.tacit.domain.site;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a site. */
public record SiteId(String value) implements StableId, Serializable {
    public SiteId {
        StableId.check(value, "site");
    }

    @Override
    public String toString() {
        return value;
    }
}
