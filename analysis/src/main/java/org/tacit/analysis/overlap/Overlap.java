package org.tacit.analysis.overlap;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalDouble;
import org.tacit.domain.codebook.CodeId;

/**
 * Which codes meet which.
 *
 * @param request what was wanted
 * @param codes every code, in the order of the codebook
 * @param pairs every two codes that meet or share a turn, each once, the code that comes first in the codebook first; a code with itself is a pair too
 */
public record Overlap(OverlapRequest request, List<CodeUse> codes, List<Pair> pairs) {
    public Overlap {
        requireNonNull(request, "request is null");
        codes = List.copyOf(codes);
        pairs = List.copyOf(pairs);
    }

    /** The pair of two codes, in either order; all zeros where they never meet. */
    public Pair pair(CodeId one, CodeId other) {
        return pairs.stream()
                .filter(pair -> pair.left().equals(one) && pair.right().equals(other)
                        || pair.left().equals(other) && pair.right().equals(one))
                .findFirst()
                .orElseGet(() -> new Pair(one, other, 0, 0, 0, 0));
    }

    /**
     * How often a code was used.
     *
     * @param code which
     * @param name as shown
     * @param codings how many codings touch speech
     * @param turns how many turns they touch
     * @param sources how many sources they are in
     */
    public record CodeUse(CodeId code, String name, long codings, long turns, long sources) {
        public CodeUse {
            requireNonNull(code, "code is null");
            requireNonNull(name, "name is null");
        }
    }

    /**
     * Two codes, or one code with itself.
     *
     * @param left the one that comes first in the codebook
     * @param right the other
     * @param meetings how many pairs of codings, one of each code, meet by the rule; unordered, and of one code with itself pairs of two different codings
     * @param turns how many turns are touched by both codes, whatever the rule; of one code with itself all its turns
     * @param eitherTurns how many turns are touched by at least one of the two
     * @param sources in how many sources at least one pair meets by the rule
     */
    public record Pair(CodeId left, CodeId right, long meetings, long turns, long eitherTurns, long sources) {
        public Pair {
            requireNonNull(left, "left is null");
            requireNonNull(right, "right is null");
        }

        /** Jaccard's coefficient over turns: of the turns that either touches, the share that both touch; none where neither touches one. */
        public OptionalDouble jaccard() {
            return eitherTurns == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) turns / eitherTurns);
        }
    }
}
