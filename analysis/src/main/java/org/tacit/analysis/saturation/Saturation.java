package org.tacit.analysis.saturation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * When new units stopped bringing new codes.
 *
 * @param request how it was judged
 * @param steps the units, in order
 * @param baseCodes different codes in the base; every ratio is over this number
 * @param windows the runs that follow the base, each one unit further than the one before
 * @param reached the first run at or below the threshold
 * @param shuffled the same over random orders
 * @param warnings what to keep in mind
 */
public record Saturation(
        SaturationRequest request,
        List<Step> steps,
        int baseCodes,
        List<Window> windows,
        Optional<Reached> reached,
        Shuffled shuffled,
        List<Warning> warnings) {
    public Saturation {
        requireNonNull(request, "request is null");
        steps = List.copyOf(steps);
        windows = List.copyOf(windows);
        requireNonNull(reached, "reached is null");
        requireNonNull(shuffled, "shuffled is null");
        warnings = List.copyOf(warnings);
    }

    /**
     * One unit.
     *
     * @param id of the session or participant, or of the source where it is of no session
     * @param date of the session, or of the participant's first
     * @param codes different codes in it
     * @param fresh codes in it and in no unit before it
     * @param cumulative different codes in it and all before it
     */
    public record Step(String id, Optional<LocalDate> date, int codes, int fresh, int cumulative) {
        public Step {
            requireNonNull(id, "id is null");
            requireNonNull(date, "date is null");
        }
    }

    /**
     * One run.
     *
     * @param first number of its first unit, counted from 1
     * @param last number of its last unit
     * @param fresh new codes in it
     * @param baseCodes what they are a share of
     * @param met whether the share is at or below the threshold
     */
    public record Window(int first, int last, int fresh, int baseCodes, boolean met) {
        /** New codes over the codes of the base, unrounded; none where the base has no codes. */
        public OptionalDouble ratio() {
            return baseCodes == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) fresh / baseCodes);
        }

        /** Compares without dividing, and so without rounding: 2 of 37 is above 5%, though it is printed as 5%. */
        static boolean met(int fresh, int baseCodes, BigDecimal threshold) {
            return baseCodes > 0
                    && BigDecimal.valueOf(fresh).compareTo(threshold.multiply(BigDecimal.valueOf(baseCodes))) <= 0;
        }
    }

    /**
     * Where saturation was reached.
     *
     * @param units how many units there are before the run that confirms it
     * @param run how many units that run has
     */
    public record Reached(int units, int run) {
        /** As the literature writes it, for example {@code 7+2}. */
        @Override
        public String toString() {
            return units + "+" + run;
        }
    }

    /**
     * Judged again over random orders. An order in which it is not reached counts as later than all others, so the median says nothing when that is half of them or more.
     *
     * @param orders how many orders
     * @param reached in how many it was reached
     * @param median units before the confirming run, over all orders
     * @param least the earliest
     * @param most the latest of those that reached it
     */
    public record Shuffled(int orders, int reached, OptionalDouble median, OptionalInt least, OptionalInt most) {
        public Shuffled {
            requireNonNull(median, "median is null");
            requireNonNull(least, "least is null");
            requireNonNull(most, "most is null");
        }
    }

    /** What to keep in mind. */
    public enum Warning {
        /** There are fewer units than a base and one run. */
        TOO_FEW_UNITS,
        /** There are fewer than three runs, so a single unit decides. */
        FEW_WINDOWS,
        /** The base has no codes, so there is nothing to be a share of. */
        EMPTY_BASE,
        /** Only some sites were looked at; saturation of a part is rarely meaningful in a small study. */
        PART_OF_THE_STUDY,
        /** A unit has no date, so its place in the order is by id. */
        UNDATED,
        /** Speech whose speaker is not known belongs to no participant and was left out. */
        SPEAKERS_NOT_KNOWN
    }
}
