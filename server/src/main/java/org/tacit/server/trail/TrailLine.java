package org.tacit.server.trail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.StableId;
import org.tacit.workbench.trail.ReadTrail;

/**
 * One entry of the trail, to be shown.
 *
 * @param sequence its number
 * @param batch the number of the first entry of its act
 * @param undoes the entry it took back
 * @param type what happened, by its stored name
 * @param line what happened, for people
 * @param subjects what it touched, each as {@code kind:id}
 * @param source the one source it is in
 * @param undoable whether its act may be taken back
 * @param undoneBy the entry that took it back and stands
 */
public record TrailLine(
        long sequence,
        Instant at,
        String by,
        long batch,
        @Nullable Long undoes,
        String type,
        String line,
        List<String> subjects,
        @Nullable String source,
        boolean undoable,
        @Nullable Long undoneBy) {

    /** As it is shown. */
    public static TrailLine of(ReadTrail.Line line) {
        return new TrailLine(
                line.sequence(),
                line.at(),
                line.by().value(),
                line.batch(),
                line.undoes().isPresent() ? line.undoes().getAsLong() : null,
                line.type(),
                line.line(),
                line.subjects().stream()
                        .map(subject -> subject.kind() + ":" + subject.id())
                        .toList(),
                line.source().map(StableId::value).orElse(null),
                line.undoable(),
                line.undoneBy().isPresent() ? line.undoneBy().getAsLong() : null);
    }
}
