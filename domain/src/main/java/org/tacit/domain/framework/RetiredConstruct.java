package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.StableId;

/**
 * The id of a construct that an earlier version of a framework had. It is kept so that it is never given to another construct, and so that codings made under the old version can
 * be read.
 *
 * @param id as it was
 * @param since the version that no longer has it
 * @param instead ids of the constructs that took its place, in order; empty when none did
 * @param note why, or empty
 */
public record RetiredConstruct(String id, String since, List<String> instead, String note) {
    public RetiredConstruct {
        StableId.check(id, "construct");
        requireNonNull(since, "since is null");
        instead = List.copyOf(instead);
        requireNonNull(note, "note is null");
    }
}
