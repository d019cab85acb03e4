package org.tacit.analysis.quotes;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.tacit.analysis.fold.ByDocument;

/**
 * The state of a quote table. Immutable.
 *
 * @param documents the quotes of each, in text order
 */
public record QuoteState(ByDocument<DocumentQuotes> documents) implements Serializable {
    static final QuoteState EMPTY = new QuoteState(ByDocument.empty());

    public QuoteState {
        requireNonNull(documents, "documents is null");
    }

    QuoteState plus(QuoteState other) {
        return new QuoteState(documents.union(other.documents));
    }

    /**
     * The quotes of one document.
     *
     * @param quotes in text order
     */
    public record DocumentQuotes(List<Quote> quotes) implements Serializable {
        public DocumentQuotes {
            quotes = List.copyOf(quotes);
        }
    }
}
