package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.StableId;

/**
 * How constructs of one framework stand to those of another.
 *
 * @param framework the other framework
 * @param source on whose word, or empty
 * @param links pair by pair
 */
public record Crosswalk(FrameworkId framework, String source, List<Link> links) {
    public Crosswalk {
        requireNonNull(framework, "framework is null");
        requireNonNull(source, "source is null");
        links = List.copyOf(links);
    }

    /** How the first of two constructs stands to the second. */
    public enum Relation {
        /** They mean the same. */
        SAME,
        /** The first is a part of the second. */
        NARROWER,
        /** The second is a part of the first. */
        WIDER,
        /** They have something in common and neither holds the other. */
        RELATED;

        /** How the second stands to the first. */
        public Relation turned() {
            return switch (this) {
                case NARROWER -> WIDER;
                case WIDER -> NARROWER;
                case SAME, RELATED -> this;
            };
        }
    }

    /**
     * One pair.
     *
     * @param from the construct of this framework
     * @param to the construct of the other framework
     * @param relation how the first stands to the second
     * @param note what is shared or lost, or empty
     */
    public record Link(String from, String to, Relation relation, String note) {
        public Link {
            StableId.check(from, "construct");
            StableId.check(to, "construct");
            requireNonNull(relation, "relation is null");
            requireNonNull(note, "note is null");
        }
    }
}
