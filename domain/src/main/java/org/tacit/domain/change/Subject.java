package org.tacit.domain.change;

import static java.util.Objects.requireNonNull;

/**
 * One thing of a study that a change touches. Two changes that share a subject may stand in each other's way.
 *
 * @param kind what sort of thing, in the words of the study
 * @param id its id
 */
public record Subject(String kind, String id) {
    public Subject {
        requireNonNull(kind, "kind is null");
        requireNonNull(id, "id is null");
    }

    /** The subject of that sort with that id. */
    public static Subject of(String kind, Object id) {
        return new Subject(kind, id.toString());
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
