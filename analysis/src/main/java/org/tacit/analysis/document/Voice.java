package org.tacit.analysis.document;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.site.SiteId;

/** Who a turn is spoken by, with what the study knows of the person. Immutable. */
public sealed interface Voice extends Serializable {
    /** A label nobody has been joined to, or the text of a source in which no turns were found. */
    Voice UNASSIGNED = new Unassigned();

    /**
     * A participant.
     *
     * @param id who
     * @param role the person's role; null when not known
     * @param site the person's own site, not the place of the session; null for people who belong to no one site
     */
    record OfParticipant(
            ParticipantId id,
            @Nullable RoleId role,
            @Nullable SiteId site) implements Voice {
        public OfParticipant {
            requireNonNull(id, "id is null");
        }
    }

    /**
     * A moderator: somebody who asks. Kept apart from participants in every count.
     *
     * @param id who
     */
    record OfModerator(ModeratorId id) implements Voice {
        public OfModerator {
            requireNonNull(id, "id is null");
        }
    }

    /** Nobody known. */
    record Unassigned() implements Voice {}
}
