package org.tacit.analysis.matrix;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A column of a matrix: one part, or two where dimensions are crossed.
 *
 * @param parts in the order of the dimensions asked for
 */
public record Column(List<Part> parts) implements Serializable {
    /** Stands for people without a role or site, or talk of no session. No id can have this form. */
    public static final String NONE = "(none)";

    /** Stands for talk whose speaker is not known. */
    public static final String UNASSIGNED = "(unassigned)";

    /** Stands for moderators. */
    public static final String MODERATORS = "(moderators)";

    public Column {
        parts = List.copyOf(parts);
    }

    /**
     * What the column holds along one dimension.
     *
     * @param dimension which
     * @param id of the role, site, session or participant, the kind of session in lower case, or one of the words in brackets
     * @param name as shown; of a participant the id, because names are words about people
     */
    public record Part(Dimension dimension, String id, String name) implements Serializable {
        public Part {
            requireNonNull(dimension, "dimension is null");
            requireNonNull(id, "id is null");
            requireNonNull(name, "name is null");
        }
    }

    /** The ids of the parts, joined by a slash. */
    public String id() {
        return parts.stream().map(Part::id).collect(Collectors.joining("/"));
    }

    /** The names of the parts, joined by a comma. */
    public String name() {
        return parts.stream().map(Part::name).collect(Collectors.joining(", "));
    }

    /** Whether it holds what moderators say: such a column is in no total. */
    public boolean isModerators() {
        return parts.stream().anyMatch(part -> part.id().equals(MODERATORS));
    }
}
