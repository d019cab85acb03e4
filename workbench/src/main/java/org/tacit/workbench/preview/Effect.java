package org.tacit.workbench.preview;

import static java.util.Objects.requireNonNull;

/**
 * One sort of thing an act does to a study.
 *
 * @param kind a stable name, for example {@code codings-recoded}
 * @param count to how many things, at least 1
 * @param line for the researcher, for example {@code 12 codings move to "Trust"}
 */
public record Effect(String kind, long count, String line) {
    public Effect {
        requireNonNull(kind, "kind is null");
        requireNonNull(line, "line is null");
        if (count < 1) {
            throw new IllegalArgumentException("an effect on nothing: " + kind);
        }
    }
}
