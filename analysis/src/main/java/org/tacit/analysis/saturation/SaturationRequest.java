package org.tacit.analysis.saturation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.tacit.analysis.document.Filter;
import org.tacit.domain.TacitException;
import org.tacit.domain.session.SessionId;

/**
 * How saturation is to be judged.
 *
 * @param base how many units the base is
 * @param run how many units a run is
 * @param threshold the largest share of new codes, of the codes of the base, at which a run counts as saturated; from 0 to 1, compared without rounding
 * @param unit what is counted as one step
 * @param order sessions in the order to take them in; those not named follow in order of date, then id, and an empty list leaves all to that
 * @param shuffles over how many random orders to judge again
 * @param seed of the random orders: the same seed gives the same orders on every machine
 * @param filter what is looked at
 */
public record SaturationRequest(
        int base,
        int run,
        BigDecimal threshold,
        Unit unit,
        List<SessionId> order,
        int shuffles,
        long seed,
        Filter filter)
        implements Serializable {
    /** The largest base and the longest run. */
    public static final int MAX_UNITS = 1000;

    /** The most random orders. */
    public static final int MAX_SHUFFLES = 10_000;

    /** Base 4, run 2, at most 5% new, by session in order of date, and over 1,000 random orders. */
    public static final SaturationRequest DEFAULT =
            new SaturationRequest(4, 2, new BigDecimal("0.05"), Unit.SESSION, List.of(), 1000, 1, Filter.ALL);

    public SaturationRequest {
        requireNonNull(threshold, "threshold is null");
        requireNonNull(unit, "unit is null");
        order = List.copyOf(order);
        requireNonNull(filter, "filter is null");
        if (base < 1 || base > MAX_UNITS) {
            throw new TacitException("The base must be between 1 and " + MAX_UNITS + " units, not " + base);
        }
        if (run < 1 || run > MAX_UNITS) {
            throw new TacitException("The run must be between 1 and " + MAX_UNITS + " units, not " + run);
        }
        if (threshold.signum() < 0 || threshold.compareTo(BigDecimal.ONE) > 0) {
            throw new TacitException("The threshold must be between 0 and 1, not " + threshold + ": write 0.05 for 5%");
        }
        if (shuffles < 0 || shuffles > MAX_SHUFFLES) {
            throw new TacitException(
                    "The number of random orders must be between 0 and " + MAX_SHUFFLES + ", not " + shuffles);
        }
    }

    /** What is counted as one step. */
    public enum Unit {
        /** A session with everything said in it; a source of no session is a unit of its own. */
        SESSION,
        /** A participant with everything the person said in any session, taken at the person's first session; those of one session in order of id. */
        PARTICIPANT
    }
}
