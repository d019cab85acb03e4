package org.tacit.domain.setup;

import static java.util.Objects.requireNonNull;

import org.tacit.domain.TacitException;

/**
 * How quotes are labelled and how small a group may be before a label or number could point to a person.
 *
 * @param labels what stands under a quote
 * @param minimumCell the fewest people a combination of properties may hold and still be shown; 1 guards nothing
 */
public record QuotePolicy(LabelPolicy labels, int minimumCell) {
    /** Role beside the id, and no group of fewer than three. */
    public static final QuotePolicy DEFAULT = new QuotePolicy(LabelPolicy.ID_AND_ROLE, 3);

    public QuotePolicy {
        requireNonNull(labels, "labels is null");
        if (minimumCell < 1 || minimumCell > 100) {
            throw new TacitException("The smallest cell must be between 1 and 100, not " + minimumCell);
        }
    }
}
