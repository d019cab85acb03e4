package org.tacit.domain.source;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.tacit.domain.text.TextSpan;

/**
 * Where an edit of a text puts one coding or passage by name, because the rule alone would put it elsewhere.
 *
 * @param anchor the coding's or passage's UUID
 * @param from its extent in the text before
 * @param to its extent in the text after
 */
public record Placement(UUID anchor, TextSpan from, TextSpan to) {
    public Placement {
        requireNonNull(anchor, "anchor is null");
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
    }

    /** The coding or passage, where it was. */
    public Anchor was() {
        return new Anchor(anchor, from);
    }

    /**
     * A coding or passage at a place.
     *
     * @param id its UUID
     * @param extent its place
     */
    public record Anchor(UUID id, TextSpan extent) {
        public Anchor {
            requireNonNull(id, "id is null");
            requireNonNull(extent, "extent is null");
        }
    }
}
