package org.tacit.domain.participant;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.Words;

/**
 * Somebody who asks: interviewer, facilitator. What moderators say is kept apart from what participants say.
 *
 * @param id names the moderator
 * @param name what the team calls the moderator
 * @param aliases other labels the moderator has in transcripts
 */
public record Moderator(
        ModeratorId id, @Words String name, @Words List<String> aliases) {
    public Moderator {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        aliases = List.copyOf(aliases);
    }
}
