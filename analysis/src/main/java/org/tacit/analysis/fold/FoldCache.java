package org.tacit.analysis.fold;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.CodedDocument;
import org.tacit.domain.source.SourceId;

/**
 * A fold over some documents that is cheap to ask again when a few of them changed: it keeps a state for each document and a tree of merged states above them, {@value #FANOUT} to
 * one. A document that is the same object as before is not added again, and a branch without a changed document is not merged again.
 *
 * <p>Immutable and safe to share between threads; a cache made from another shares everything that did not change.
 *
 * @param <S> the state
 * @param <R> the answer
 */
public final class FoldCache<S extends Serializable, R> {
    /** How many states are merged into one: few enough that a change costs little, enough that the merged states take little memory beside the documents' own. */
    static final int FANOUT = 16;

    private final DocumentFold<S, R> fold;
    private final List<Leaf<S>> leaves;
    private final List<List<S>> levels;

    private FoldCache(DocumentFold<S, R> fold, List<Leaf<S>> leaves, List<List<S>> levels) {
        this.fold = fold;
        this.leaves = leaves;
        this.levels = levels;
    }

    /** A cache that holds no documents yet. */
    public static <S extends Serializable, R> FoldCache<S, R> of(DocumentFold<S, R> fold) {
        return new FoldCache<>(requireNonNull(fold, "fold is null"), List.of(), List.of(List.of()));
    }

    /** The fold whose states are kept. */
    public DocumentFold<S, R> fold() {
        return fold;
    }

    /**
     * The same fold over these documents; only those that are not the very documents kept already are added.
     *
     * @throws IllegalArgumentException when a document is given twice
     */
    public FoldCache<S, R> over(List<CodedDocument> documents) {
        Map<SourceId, Leaf<S>> known = new HashMap<>();
        leaves.forEach(leaf -> known.put(leaf.document().source(), leaf));
        List<Leaf<S>> now = new ArrayList<>(documents.size());
        List<S> states = new ArrayList<>(documents.size());
        for (CodedDocument document : documents) {
            Leaf<S> before = known.get(document.source());
            Leaf<S> leaf = before != null && before.isOf(document)
                    ? before
                    : new Leaf<>(document, fold.add(fold.empty(), document));
            now.add(leaf);
            states.add(leaf.state());
        }
        return new FoldCache<>(fold, now, levels(states));
    }

    private List<List<S>> levels(List<S> states) {
        List<List<S>> built = new ArrayList<>();
        built.add(states);
        while (built.get(built.size() - 1).size() > 1) {
            int depth = built.size() - 1;
            List<S> below = built.get(depth);
            List<S> level = new ArrayList<>();
            for (int from = 0; from < below.size(); from += FANOUT) {
                List<S> children = below.subList(from, Math.min(below.size(), from + FANOUT));
                S kept = kept(depth, from, children);
                level.add(kept != null ? kept : fold.mergeAll(List.copyOf(children)));
            }
            built.add(level);
        }
        return built;
    }

    /** The merged state kept for the same children, if it is there. */
    private @Nullable S kept(int depth, int from, List<S> children) {
        if (depth + 1 >= levels.size()) {
            return null;
        }
        List<S> before = levels.get(depth);
        if (Math.min(before.size(), from + FANOUT) - from != children.size()) {
            return null;
        }
        for (int i = 0; i < children.size(); i++) {
            if (before.get(from + i) != children.get(i)) {
                return null;
            }
        }
        return levels.get(depth + 1).get(from / FANOUT);
    }

    /** The state of all documents. */
    public S state() {
        List<S> top = levels.get(levels.size() - 1);
        return top.isEmpty() ? fold.empty() : top.get(0);
    }

    /** The answer for all documents. */
    public R result() {
        return fold.result(state());
    }

    private record Leaf<S>(CodedDocument document, S state) {
        /** Being the very same object tells, in no time, that nothing changed. */
        boolean isOf(Object other) {
            return document == other;
        }
    }
}
