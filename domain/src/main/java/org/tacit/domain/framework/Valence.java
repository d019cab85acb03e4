package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.TacitException;

/**
 * How a framework judges what it finds: not at all, by direction, or by points on a scale.
 *
 * @param scheme which of the three
 * @param minimum the lowest point; 0 unless the scheme is RATING
 * @param maximum the highest point; 0 unless the scheme is RATING
 * @param neutral the point between helping and hindering; 0 unless the scheme is RATING
 * @param mixed whether “mixed” can be told from neutral
 * @param missing whether “nothing said” is recorded as such
 * @param points what single points mean, from low to high
 * @param per what is judged: each coding, or a construct for each participant, session or site
 */
public record Valence(
        Scheme scheme,
        int minimum,
        int maximum,
        int neutral,
        boolean mixed,
        boolean missing,
        List<Point> points,
        List<Unit> per) {
    /** Nothing is judged. */
    public static final Valence NONE = new Valence(Scheme.NONE, 0, 0, 0, false, false, List.of(), List.of());

    public Valence {
        requireNonNull(scheme, "scheme is null");
        points = List.copyOf(points);
        per = List.copyOf(per);
        if (scheme == Scheme.RATING && !(minimum < neutral && neutral < maximum)) {
            throw new TacitException("A rating from " + minimum + " to " + maximum + " with " + neutral
                    + " as neutral cannot be: put neutral between a lower minimum and a higher maximum");
        }
        for (Point point : points) {
            if (point.value() < minimum || point.value() > maximum) {
                throw new TacitException("A rating from " + minimum + " to " + maximum + " has no point "
                        + point.value() + ": take it out");
            }
        }
    }

    /** The three ways of judging. */
    public enum Scheme {
        /** Nothing is judged. */
        NONE,
        /** Helps, hinders, mixed or unclear. */
        DIRECTION,
        /** Points from the minimum to the maximum. */
        RATING
    }

    /** What a judgement is about. */
    public enum Unit {
        CODING,
        PARTICIPANT,
        SESSION,
        SITE
    }

    /**
     * A point of a rating and what it means.
     *
     * @param value the point
     * @param text what earns it
     */
    public record Point(int value, String text) {
        public Point {
            requireNonNull(text, "text is null");
        }
    }
}
