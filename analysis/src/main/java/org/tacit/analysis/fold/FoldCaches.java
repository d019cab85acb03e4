package org.tacit.analysis.fold;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tacit.analysis.document.CodedDocument;

/**
 * The caches of one analysis, by what was asked: the last few are kept. Thread-safe; two threads that ask for the same at once may both count, and get equal answers.
 *
 * @param <Q> what is asked; compared by {@code equals}
 * @param <S> the state
 * @param <R> the answer
 */
public final class FoldCaches<Q, S extends Serializable, R> {
    private final int most;
    private final Function<Q, DocumentFold<S, R>> make;
    private final LinkedHashMap<Q, FoldCache<S, R>> kept = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Keeps nothing yet.
     *
     * @param most how many caches are kept
     * @param make the fold that answers a question
     */
    public FoldCaches(int most, Function<Q, DocumentFold<S, R>> make) {
        this.most = most;
        this.make = make;
    }

    /** The same caches for folds made anew, when what the old ones were made of has not changed. */
    public FoldCaches<Q, S, R> making(Function<Q, DocumentFold<S, R>> anew) {
        FoldCaches<Q, S, R> next = new FoldCaches<>(most, anew);
        synchronized (kept) {
            next.kept.putAll(kept);
        }
        return next;
    }

    /** The answer over some documents. */
    public R answer(Q question, List<CodedDocument> documents) {
        FoldCache<S, R> cache;
        synchronized (kept) {
            cache = kept.get(question);
        }
        FoldCache<S, R> now = (cache == null ? FoldCache.of(make.apply(question)) : cache).over(documents);
        synchronized (kept) {
            kept.put(question, now);
            dropOldest(kept);
        }
        return now.result();
    }

    private void dropOldest(Map<Q, FoldCache<S, R>> caches) {
        var oldest = caches.keySet().iterator();
        while (caches.size() > most && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }
}
