package org.tacit.domain.theme;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.tacit.domain.Words;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;

/**
 * A passage a theme rests on, or that speaks against it.
 *
 * @param id names the passage, so that it can be followed through edits of the text
 * @param source where it is
 * @param extent its place in the source's text, in code points
 * @param note what it shows; may be empty
 */
public record Passage(
        UUID id, SourceId source, TextSpan extent, @Words String note) {
    public Passage {
        requireNonNull(id, "id is null");
        requireNonNull(source, "source is null");
        requireNonNull(extent, "extent is null");
        requireNonNull(note, "note is null");
    }

    /** The same passage at another place. */
    public Passage at(TextSpan other) {
        return new Passage(id, source, other, note);
    }
}
