package org.tacit.analysis.quotes;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Quotes, in the order wanted.
 *
 * @param request what was wanted
 * @param quotes without their words
 */
public record QuoteTable(QuoteRequest request, List<Quote> quotes) {
    public QuoteTable {
        requireNonNull(request, "request is null");
        quotes = List.copyOf(quotes);
    }
}
