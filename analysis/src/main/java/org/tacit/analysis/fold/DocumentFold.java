package org.tacit.analysis.fold;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.tacit.analysis.document.CodedDocument;

/**
 * An analysis, as a fold over coded documents: the same class runs in this process, cached by document, and on a cluster.
 *
 * <p>The laws, for any documents each added once: {@code empty} is the identity of {@code merge}; {@code merge} is associative and commutative; adding documents one after the other
 * equals adding them to any parts and merging the parts; a state survives serialization. A document is added once: adding it again, or merging two states that both hold it, is
 * refused with an {@link IllegalArgumentException}, because a count cannot know that it counted the same thing twice.
 *
 * <p>States hold whole counts, or sets keyed by document, never running averages: sums of floating-point numbers depend on how the data are divided, counts do not. Ratios exist only
 * in the result. States and folds are immutable and safe to share between threads.
 *
 * @param <S> the state
 * @param <R> the answer
 */
public interface DocumentFold<S extends Serializable, R> extends Serializable {
    /** The state of no documents; the identity of {@link #merge}. */
    S empty();

    /**
     * The state with one more document.
     *
     * @throws IllegalArgumentException when the document is in the state already
     */
    S add(S state, CodedDocument document);

    /**
     * The state of the documents of both.
     *
     * @throws IllegalArgumentException when a document is in both
     */
    S merge(S left, S right);

    /**
     * The state of the documents of all: the same as merging two by two, which is what it does unless a fold knows a shorter way.
     *
     * @throws IllegalArgumentException when a document is in two
     */
    default S mergeAll(List<S> states) {
        if (states.size() < 2) {
            return states.isEmpty() ? empty() : states.get(0);
        }
        int half = states.size() / 2;
        return merge(mergeAll(states.subList(0, half)), mergeAll(states.subList(half, states.size())));
    }

    /** The answer a state gives: pure, sorted, ready to be shown. */
    R result(S state);

    /** The answer for some documents, without a cache. States are merged many at a time, so that none is copied more than a few times. */
    default R over(Iterable<CodedDocument> documents) {
        List<S> states = new ArrayList<>();
        for (CodedDocument document : documents) {
            states.add(add(empty(), document));
        }
        while (states.size() > 1) {
            List<S> merged = new ArrayList<>();
            for (int from = 0; from < states.size(); from += FoldCache.FANOUT) {
                merged.add(mergeAll(states.subList(from, Math.min(states.size(), from + FoldCache.FANOUT))));
            }
            states = merged;
        }
        return result(mergeAll(states));
    }
}
