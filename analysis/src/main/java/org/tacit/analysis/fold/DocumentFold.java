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

    /** The answer a state gives: pure, sorted, ready to be shown. */
    R result(S state);

    /** The answer for some documents, without a cache. Merges in pairs of like size, so that no document is copied more than a few times. */
    default R over(Iterable<CodedDocument> documents) {
        List<S> pending = new ArrayList<>();
        long count = 0;
        for (CodedDocument document : documents) {
            pending.add(add(empty(), document));
            count++;
            for (long bit = count; (bit & 1) == 0; bit >>= 1) {
                mergeLastTwo(pending);
            }
        }
        while (pending.size() > 1) {
            mergeLastTwo(pending);
        }
        return result(pending.isEmpty() ? empty() : pending.get(0));
    }

    private void mergeLastTwo(List<S> pending) {
        S right = pending.remove(pending.size() - 1);
        S left = pending.remove(pending.size() - 1);
        pending.add(merge(left, right));
    }
}
