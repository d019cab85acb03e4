package org.tacit.workbench.answer;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.saturation.Saturation;

/**
 * When new units stopped bringing new codes. What was said in a step is opened by {@code session=ID} or, where the units are people, {@code participant=ID}.
 *
 * @param base how many units the base is
 * @param run how many a run is
 * @param threshold the largest share of new codes that counts as saturated
 * @param baseCodes different codes in the base
 * @param steps the units, in order
 * @param windows the runs after the base
 * @param reached where it was reached, as {@code 7+2}; null when it was not
 * @param shuffled the same over random orders
 * @param warnings what to keep in mind
 */
public record SaturationAnswer(
        int base,
        int run,
        BigDecimal threshold,
        int baseCodes,
        List<SaturationStep> steps,
        List<SaturationRun> windows,
        @Nullable String reached,
        ShuffledOrders shuffled,
        List<String> warnings) {
    public SaturationAnswer {
        requireNonNull(threshold, "threshold is null");
        steps = List.copyOf(steps);
        windows = List.copyOf(windows);
        requireNonNull(shuffled, "shuffled is null");
        warnings = List.copyOf(warnings);
    }

    /**
     * One unit.
     *
     * @param date where it has one
     * @param codes different codes in it
     * @param fresh codes in it and in none before it
     * @param cumulative different codes in it and all before it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SaturationStep(
            String id,
            @Nullable String date,
            int codes,
            @JsonProperty("new") int fresh,
            int cumulative) {}

    /**
     * One run.
     *
     * @param first number of its first unit, from 1
     * @param last number of its last unit
     * @param fresh new codes in it
     * @param ratio of new codes to those of the base; null where the base has none
     * @param met whether it is at or below the threshold
     */
    public record SaturationRun(
            int first,
            int last,
            @JsonProperty("new") int fresh,
            @Nullable Double ratio,
            boolean met) {}

    /** Over random orders: in how many of them it was reached, and after how many units; null where it says nothing. */
    public record ShuffledOrders(
            int orders,
            int reached,
            @Nullable Double median,
            @Nullable Integer least,
            @Nullable Integer most) {}

    /** The answer. */
    public static SaturationAnswer of(Saturation saturation) {
        return new SaturationAnswer(
                saturation.request().base(),
                saturation.request().run(),
                saturation.request().threshold(),
                saturation.baseCodes(),
                saturation.steps().stream()
                        .map(step -> new SaturationStep(
                                step.id(),
                                step.date().map(Object::toString).orElse(null),
                                step.codes(),
                                step.fresh(),
                                step.cumulative()))
                        .toList(),
                saturation.windows().stream()
                        .map(window -> new SaturationRun(
                                window.first(),
                                window.last(),
                                window.fresh(),
                                window.ratio().isEmpty() ? null : window.ratio().getAsDouble(),
                                window.met()))
                        .toList(),
                saturation.reached().map(Object::toString).orElse(null),
                shuffled(saturation.shuffled()),
                saturation.warnings().stream().map(Kebab::written).toList());
    }

    private static ShuffledOrders shuffled(Saturation.Shuffled shuffled) {
        return new ShuffledOrders(
                shuffled.orders(),
                shuffled.reached(),
                shuffled.median().isEmpty() ? null : shuffled.median().getAsDouble(),
                shuffled.least().isEmpty() ? null : shuffled.least().getAsInt(),
                shuffled.most().isEmpty() ? null : shuffled.most().getAsInt());
    }
}
