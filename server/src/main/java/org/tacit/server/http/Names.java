package org.tacit.server.http;

import java.util.function.Function;
import org.tacit.domain.TacitException;

/** Names that come in addresses. */
public final class Names {
    private Names() {}

    /**
     * An id as it stands in an address; one that cannot be an id names nothing.
     *
     * @param text as it came
     * @param as makes the id
     */
    public static <T> T id(String text, Function<String, T> as) {
        try {
            return as.apply(text);
        } catch (TacitException | IllegalArgumentException e) {
            throw new RequestRefused(new Problem(404, "not-found", "There is nothing with the id \"" + text + "\""), e);
        }
    }
}
