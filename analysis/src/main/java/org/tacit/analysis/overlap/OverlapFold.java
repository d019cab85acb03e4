package org.tacit.analysis.overlap;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.tacit.analysis.document.CodedDocument;
import org.tacit.analysis.fold.CellCounts;
import org.tacit.analysis.fold.DocumentFold;
import org.tacit.analysis.overlap.Overlap.CodeUse;
import org.tacit.analysis.overlap.Overlap.Pair;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.study.Study;

/**
 * Overlap as a fold: counts unordered pairs of codings that meet, and beside them turns and sources. A coding counts when it touches speech of anybody but a moderator; one of labels or
 * moderators' talk alone does not, and neither does one whose words were edited away. Codes are counted as they are, without those beneath them. The method and a worked example:
 * docs/methods/overlap.md.
 *
 * <p>It fits every state of the study in which the codebook is the same.
 */
public final class OverlapFold implements DocumentFold<OverlapState, Overlap> {
    private static final long serialVersionUID = 1L;

    /** The most codes a codebook may have, so that pairs can be numbered. */
    public static final int MAX_CODES = 40_000;

    private final OverlapRequest request;
    private final CodeId[] codes;
    private final String[] names;
    private final HashMap<CodeId, Integer> indexes = new HashMap<>();

    private OverlapFold(Study study, OverlapRequest request) {
        this.request = requireNonNull(request, "request is null");
        List<Code> ordered = study.codebook().inTreeOrder();
        if (ordered.size() > MAX_CODES) {
            throw new IllegalArgumentException("a codebook of more than " + MAX_CODES + " codes");
        }
        this.codes = ordered.stream().map(Code::id).toArray(CodeId[]::new);
        this.names = ordered.stream().map(Code::name).toArray(String[]::new);
        for (CodeId code : codes) {
            indexes.put(code, indexes.size());
        }
    }

    /** The overlap wanted of a study. */
    public static OverlapFold of(Study study, OverlapRequest request) {
        return new OverlapFold(study, request);
    }

    @Override
    public OverlapState empty() {
        return OverlapState.EMPTY;
    }

    @Override
    public OverlapState add(OverlapState state, CodedDocument document) {
        if (!request.filter().keeps(document)) {
            return state.plus(OverlapState.nothingIn(document.source()));
        }
        return state.plus(new DocumentOverlap(request, indexes, document).count());
    }

    @Override
    public OverlapState mergeAll(List<OverlapState> states) {
        return OverlapState.sum(states);
    }

    @Override
    public OverlapState merge(OverlapState left, OverlapState right) {
        return left.plus(right);
    }

    @Override
    public Overlap result(OverlapState state) {
        List<CodeUse> uses = new ArrayList<>();
        for (int code = 0; code < codes.length; code++) {
            CellCounts used = state.codes();
            uses.add(new CodeUse(codes[code], names[code], used.get(code, 0), used.get(code, 1), used.get(code, 2)));
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < state.pairs().size(); i++) {
            int left = state.pairs().cell(i) / codes.length;
            int right = state.pairs().cell(i) % codes.length;
            long shared = state.pairs().count(i, 1);
            long either = left == right
                    ? shared
                    : uses.get(left).turns() + uses.get(right).turns() - shared;
            pairs.add(new Pair(
                    codes[left],
                    codes[right],
                    state.pairs().count(i, 0),
                    shared,
                    either,
                    state.pairs().count(i, 2)));
        }
        return new Overlap(request, uses, pairs);
    }
}
