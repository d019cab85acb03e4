package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.tacit.domain.StableId;
import org.tacit.domain.TacitException;

/**
 * Names a construct of a framework, written {@code framework/construct}.
 *
 * @param framework the framework
 * @param construct the construct's id within it
 */
public record ConstructRef(FrameworkId framework, String construct) implements Serializable {
    public ConstructRef {
        requireNonNull(framework, "framework is null");
        StableId.check(construct, "construct");
    }

    /**
     * Reads {@code framework/construct}.
     *
     * @throws TacitException when the text has another form
     */
    public static ConstructRef parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new TacitException("\"" + text + "\" does not name a construct: write framework/construct");
        }
        return new ConstructRef(new FrameworkId(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return framework.value() + "/" + construct;
    }
}
