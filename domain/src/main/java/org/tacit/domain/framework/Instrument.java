package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.StableId;

/**
 * A questionnaire whose items speak to a framework's constructs. The items' wording does not belong here: it has its own licence.
 *
 * @param id names it
 * @param title as shown
 * @param citation how to cite it, or empty
 * @param doi of the work cited, or empty
 * @param note what else there is to know, or empty
 * @param items in order
 */
public record Instrument(String id, String title, String citation, String doi, String note, List<Item> items) {
    public Instrument {
        StableId.check(id, "instrument");
        requireNonNull(title, "title is null");
        requireNonNull(citation, "citation is null");
        requireNonNull(doi, "doi is null");
        requireNonNull(note, "note is null");
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param id names it within the instrument
     * @param constructs ids of the constructs it speaks to
     * @param reverseRated whether agreeing with it speaks against the construct
     */
    public record Item(String id, List<String> constructs, boolean reverseRated) {
        public Item {
            StableId.check(id, "item");
            constructs = List.copyOf(constructs);
        }
    }
}
