package org.tacit.workbench.answer;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.overlap.Overlap;

/**
 * Which codes meet which. What a code counts is opened by {@code code=ID}; what a pair counts stands among the passages of either, {@code code=LEFT} and {@code code=RIGHT}.
 *
 * @param rule when two codings meet, as it was asked
 * @param codes every code that is used, in the order of the codebook
 * @param pairs those that meet, the most meetings first
 */
public record OverlapAnswer(String rule, List<UsedCode> codes, List<MeetingPair> pairs) {
    public OverlapAnswer {
        requireNonNull(rule, "rule is null");
        codes = List.copyOf(codes);
        pairs = List.copyOf(pairs);
    }

    /** How often a code is used. */
    public record UsedCode(String id, String name, long codings, long turns, long sources) {}

    /**
     * Two codes.
     *
     * @param jaccard of the turns that either touches, the share that both touch; null where neither touches one
     */
    public record MeetingPair(
            String left,
            String right,
            long meetings,
            long turns,
            long eitherTurns,
            long sources,
            @Nullable Double jaccard) {}

    /** Pairs of different codes that meet at all, the most meetings first. */
    public static List<Overlap.Pair> met(Overlap overlap) {
        return overlap.pairs().stream()
                .filter(pair -> pair.meetings() > 0 && !pair.left().equals(pair.right()))
                .sorted(Comparator.comparingLong(Overlap.Pair::meetings).reversed())
                .toList();
    }

    /**
     * The answer.
     *
     * @param top only so many pairs; 0 for all
     */
    public static OverlapAnswer of(Overlap overlap, String rule, int top) {
        List<Overlap.Pair> met = met(overlap);
        return new OverlapAnswer(
                rule,
                overlap.codes().stream()
                        .map(code -> new UsedCode(
                                code.code().value(), code.name(), code.codings(), code.turns(), code.sources()))
                        .toList(),
                (top > 0 && met.size() > top ? met.subList(0, top) : met)
                        .stream().map(OverlapAnswer::pair).toList());
    }

    private static MeetingPair pair(Overlap.Pair pair) {
        return new MeetingPair(
                pair.left().value(),
                pair.right().value(),
                pair.meetings(),
                pair.turns(),
                pair.eitherTurns(),
                pair.sources(),
                pair.jaccard().isEmpty() ? null : pair.jaccard().getAsDouble());
    }
}
