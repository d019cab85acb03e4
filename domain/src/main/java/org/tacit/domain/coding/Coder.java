package org.tacit.domain.coding;

import static java.util.Objects.requireNonNull;

/**
 * Who codings belong to: a member of the team, somebody from another tool, or a machine.
 *
 * @param id names the coder
 * @param name as shown
 * @param machine whether a machine codes; what it suggests is never mixed with people's work unseen
 */
public record Coder(CoderId id, String name, boolean machine) {
    public Coder {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
    }
}
