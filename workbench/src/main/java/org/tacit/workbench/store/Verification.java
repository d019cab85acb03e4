package org.tacit.workbench.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a check of a whole study found.
 *
 * @param entries how many entries the trail has
 * @param head the hash of the last entry, in hexadecimal: written down elsewhere, it shows later that no entry up to it was altered; empty for an empty trail
 * @param problems what is wrong; none when all is well
 * @param withdrawn notes on words that were withdrawn; not problems
 */
public record Verification(long entries, String head, List<Problem> problems, List<String> withdrawn) {
    public Verification {
        requireNonNull(head, "head is null");
        problems = List.copyOf(problems);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Whether nothing is wrong. */
    public boolean ok() {
        return problems.isEmpty();
    }

    /**
     * One thing that is wrong.
     *
     * @param entry the number of the entry it is in, when it is in one
     * @param message what is wrong, in one line
     */
    public record Problem(OptionalLong entry, String message) {}
}
