package org.tacit.analysis.matrix;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.framework.FrameworkId;

/** What the rows of a matrix are. */
public sealed interface MatrixRows extends Serializable {
    /**
     * Codes, in the order of the codebook.
     *
     * @param beneath whether codings of the codes beneath a code count in its row too; headings have a row only then
     */
    record Codes(boolean beneath) implements MatrixRows {}

    /**
     * Themes, in order, by the codes they are built on; not by their passages.
     *
     * @param beneath whether codings of the codes beneath a theme's codes count too
     */
    record Themes(boolean beneath) implements MatrixRows {}

    /**
     * Constructs, in the order of their framework, through the lens.
     *
     * @param framework which; null for every adopted one
     * @param route by whose links
     * @param beneath whether codes beneath a judged code count with it, and constructs beneath a construct in its row
     */
    record Constructs(@Nullable FrameworkId framework, Route route, boolean beneath) implements MatrixRows {
        public Constructs {
            requireNonNull(route, "route is null");
        }

        /** The constructs of one framework, or of all. */
        public static Constructs of(Optional<FrameworkId> framework, Route route, boolean beneath) {
            return new Constructs(framework.orElse(null), route, beneath);
        }
    }

    /** Levels, in the study's order, and last the codings without one. */
    record Levels() implements MatrixRows {}

    /** Directions, and last the codings without one. */
    record Directions() implements MatrixRows {}

    /** By whose links a coding reaches a construct. */
    enum Route {
        /** The links of codes. */
        CODES,
        /** The links of the themes a code belongs to. */
        THEMES,
        /** Either; a coding counts once even if both lead there. */
        EITHER
    }
}
