package org.tacit.domain.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.participant.ParticipantId;

/** Who speaks under a label of a transcript. */
public sealed interface Speaker extends Serializable {
    /** The label has not been joined to anybody. */
    Speaker UNASSIGNED = new Unassigned();

    /** A participant of the study. */
    record OfParticipant(ParticipantId participant) implements Speaker {
        public OfParticipant {
            requireNonNull(participant, "participant is null");
        }
    }

    /** A moderator; kept apart from participants in every count. */
    record OfModerator(ModeratorId moderator) implements Speaker {
        public OfModerator {
            requireNonNull(moderator, "moderator is null");
        }
    }

    /** Nobody yet. */
    record Unassigned() implements Speaker {}
}
