package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tacit.analysis.saturation.Saturation;
import org.tacit.analysis.saturation.SaturationRequest;
import org.tacit.exchange.report.page.Block;
import org.tacit.exchange.report.page.Block.Cell;

/** When new sessions stopped bringing new codes, with what limits the claim. */
final class SaturationSection {
    private final Saturation saturation;

    SaturationSection(Saturation saturation) {
        this.saturation = requireNonNull(saturation, "saturation is null");
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Saturation"));
        blocks.add(new Block.Prose(Stream.of(
                        sentence(),
                        shuffled(),
                        "After Guest, Namey and Chen, PLoS ONE 2020;15(5):e0232076; shares are compared without"
                                + " rounding. Where a new session stops bringing new codes, it may still bring new"
                                + " meanings of them.")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "))));
        if (!saturation.steps().isEmpty()) {
            blocks.add(new Block.Curve(
                    "Different codes found, session after session",
                    saturation.steps().stream().map(step -> step.id()).toList(),
                    saturation.steps().stream()
                            .map(step -> (double) step.cumulative())
                            .toList()));
        }
        if (!saturation.windows().isEmpty()) {
            blocks.add(runs());
        }
        List<String> warnings =
                saturation.warnings().stream().map(SaturationSection::wording).toList();
        if (!warnings.isEmpty()) {
            blocks.add(new Block.Remark("To keep in mind: " + String.join(" ", warnings)));
        }
        return blocks;
    }

    /** The result in one sentence, for the checklist too. */
    String sentence() {
        SaturationRequest asked = saturation.request();
        String rule = "base " + asked.base() + ", run " + asked.run() + ", at most "
                + asked.threshold().movePointRight(2).stripTrailingZeros().toPlainString() + "% new";
        if (saturation.windows().isEmpty()) {
            return "There are too few sessions (" + saturation.steps().size() + ") to judge saturation (" + rule + ").";
        }
        return saturation
                .reached()
                .map(reached -> "Saturation was reached at " + reached + " sessions: after " + reached.units()
                        + ", with the " + reached.run() + " that confirm it (" + rule + ").")
                .orElse("Saturation was not reached in "
                        + Wording.count(saturation.steps().size(), "session") + " (" + rule + ").");
    }

    private Block runs() {
        return new Block.Grid(
                "New codes in each run of sessions after the base, as a share of the codes of the base",
                List.of("Sessions", "New codes", "Codes of the base", "Share", "Few enough"),
                saturation.windows().stream()
                        .map(run -> List.of(
                                Cell.of(run.first() == run.last() ? run.first() : run.first() + " to " + run.last()),
                                Cell.of(run.fresh()),
                                Cell.of(run.baseCodes()),
                                Cell.of(
                                        run.ratio().isEmpty()
                                                ? "–"
                                                : String.format(
                                                        Locale.UK,
                                                        "%.1f%%",
                                                        100 * run.ratio().getAsDouble())),
                                Cell.of(run.met() ? "yes" : "no")))
                        .toList());
    }

    private String shuffled() {
        Saturation.Shuffled shuffled = saturation.shuffled();
        if (shuffled.orders() == 0 || shuffled.median().isEmpty()) {
            return "";
        }
        return String.format(
                Locale.UK,
                "Over %,d random orders of the sessions it was reached in %,d, at a median of %s (%d to %d) sessions before the run that confirms it.",
                shuffled.orders(),
                shuffled.reached(),
                trimmed(shuffled.median().getAsDouble()),
                shuffled.least().orElse(0),
                shuffled.most().orElse(0));
    }

    private static String trimmed(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.UK, "%.1f", value);
    }

    static String wording(Saturation.Warning warning) {
        return switch (warning) {
            case TOO_FEW_UNITS -> "There are fewer sessions than a base and one run.";
            case FEW_WINDOWS -> "There are fewer than three runs, so a single session decides.";
            case EMPTY_BASE -> "The base has no codes, so there is nothing to be a share of.";
            case PART_OF_THE_STUDY -> "Only part of the study was looked at.";
            case UNDATED -> "A session has no date, so its place in the order is by id.";
            case SPEAKERS_NOT_KNOWN -> "Speech whose speaker is not known was left out.";
        };
    }
}
