package org.tacit.analysis.coverage;

import java.util.OptionalDouble;

/**
 * A part of speech, in code points.
 *
 * @param coded under at least one coding
 * @param spoken all there is
 */
public record Share(long coded, long spoken) {
    public Share {
        if (coded < 0 || coded > spoken) {
            throw new IllegalArgumentException(coded + " coded of " + spoken + " spoken");
        }
    }

    /** The share coded, from 0 to 1; none where nothing was spoken. */
    public OptionalDouble ratio() {
        return spoken == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) coded / spoken);
    }

    Share plus(Share other) {
        return new Share(coded + other.coded, spoken + other.spoken);
    }
}
