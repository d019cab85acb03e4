package org.tacit.analysis.fold;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.tacit.domain.source.SourceId;

/** The documents a state holds, so that none is counted twice. Immutable and safe to share between threads. */
public final class DocumentSet implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No documents. */
    public static final DocumentSet EMPTY = new DocumentSet(new SourceId[0]);

    /** In plain order of the ids' text. */
    private final SourceId[] sources;

    private DocumentSet(SourceId[] sources) {
        this.sources = sources;
    }

    /** One document. */
    public static DocumentSet of(SourceId source) {
        return new DocumentSet(new SourceId[] {source});
    }

    /**
     * The documents of both.
     *
     * @throws IllegalArgumentException when one is in both
     */
    public DocumentSet union(DocumentSet other) {
        if (sources.length == 0 || other.sources.length == 0) {
            return sources.length == 0 ? other : this;
        }
        SourceId[] all = new SourceId[sources.length + other.sources.length];
        int left = 0;
        int right = 0;
        for (int i = 0; i < all.length; i++) {
            int order = left == sources.length
                    ? 1
                    : right == other.sources.length
                            ? -1
                            : sources[left].value().compareTo(other.sources[right].value());
            if (order == 0) {
                throw new IllegalArgumentException("document " + sources[left] + " is counted already");
            }
            all[i] = order < 0 ? sources[left++] : other.sources[right++];
        }
        return new DocumentSet(all);
    }

    /**
     * The documents of any.
     *
     * @throws IllegalArgumentException when one is in two
     */
    public static DocumentSet union(List<DocumentSet> all) {
        if (all.size() < 2) {
            return all.isEmpty() ? EMPTY : all.get(0);
        }
        int half = all.size() / 2;
        return union(all.subList(0, half)).union(union(all.subList(half, all.size())));
    }

    /** How many documents there are. */
    public int size() {
        return sources.length;
    }

    /** The documents, in plain order of the ids' text. */
    public List<SourceId> list() {
        return List.of(sources);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentSet that && Arrays.equals(sources, that.sources);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sources);
    }

    @Override
    public String toString() {
        return sources.length + " documents";
    }
}
