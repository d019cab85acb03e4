package org.tacit.domain.theme;

import java.io.Serializable;
import org.tacit.domain.StableId;

/** Names a theme. */
public record ThemeId(String value) implements StableId, Serializable {
    public ThemeId {
        StableId.check(value, "theme");
    }

    @Override
    public String toString() {
        return value;
    }
}
