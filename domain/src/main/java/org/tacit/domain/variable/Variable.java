package org.tacit.domain.variable;

import static java.util.Objects.requireNonNull;

/**
 * A property by which participants, sessions or sites can be compared.
 *
 * @param id names it
 * @param name as shown
 * @param type what its values are
 * @param about what it describes
 */
public record Variable(VariableId id, String name, VariableType type, About about) {
    public Variable {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(type, "type is null");
        requireNonNull(about, "about is null");
    }

    /** What a variable describes. */
    public enum About {
        PARTICIPANT,
        SESSION,
        SITE
    }
}
