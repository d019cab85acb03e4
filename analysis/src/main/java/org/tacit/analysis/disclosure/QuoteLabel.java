package org.tacit.analysis.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * What may stand under a quote.
 *
 * @param text the label
 * @param withheld what the label policy asks for and the checker left out
 */
public record QuoteLabel(String text, Set<Property> withheld) {
    public QuoteLabel {
        requireNonNull(text, "text is null");
        withheld = Set.copyOf(withheld);
    }

    /** What a label can say of a person. */
    public enum Property {
        ROLE,
        SITE,
        SESSION
    }
}
