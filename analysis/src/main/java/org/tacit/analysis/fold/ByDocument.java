package org.tacit.analysis.fold;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.tacit.domain.source.SourceId;

/**
 * Something kept for each document, for answers that depend on an order or need the parts themselves. Merging keeps one order, whatever the order of adding, and refuses a document that is
 * there already. Immutable and safe to share between threads.
 *
 * @param sources in plain order of the ids' text
 * @param values what is kept for each, in the same order
 * @param <T> what is kept; serializable
 */
public record ByDocument<T>(List<SourceId> sources, List<T> values) implements Serializable {
    public ByDocument {
        sources = List.copyOf(sources);
        values = List.copyOf(values);
        if (sources.size() != values.size()) {
            throw new IllegalArgumentException(sources.size() + " sources, " + values.size() + " values");
        }
    }

    /** Nothing kept. */
    public static <T> ByDocument<T> empty() {
        return new ByDocument<>(List.of(), List.of());
    }

    /** What is kept for one document. */
    public static <T> ByDocument<T> of(SourceId source, T value) {
        return new ByDocument<>(List.of(source), List.of(value));
    }

    /**
     * What is kept in both.
     *
     * @throws IllegalArgumentException when a document is in both
     */
    public ByDocument<T> union(ByDocument<T> other) {
        int size = sources.size() + other.sources.size();
        List<SourceId> mergedSources = new ArrayList<>(size);
        List<T> mergedValues = new ArrayList<>(size);
        int left = 0;
        int right = 0;
        while (left < sources.size() || right < other.sources.size()) {
            int order = order(left, other, right);
            if (order == 0) {
                throw new IllegalArgumentException("document " + sources.get(left) + " is counted already");
            }
            mergedSources.add(order < 0 ? sources.get(left) : other.sources.get(right));
            mergedValues.add(order < 0 ? values.get(left++) : other.values.get(right++));
        }
        return new ByDocument<>(mergedSources, mergedValues);
    }

    private int order(int left, ByDocument<T> other, int right) {
        if (left == sources.size()) {
            return 1;
        }
        return right == other.sources.size()
                ? -1
                : sources.get(left).value().compareTo(other.sources.get(right).value());
    }
}
