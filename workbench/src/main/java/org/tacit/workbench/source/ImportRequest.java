package org.tacit.workbench.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacit.domain.session.SessionId;
import org.tacit.exchange.transcript.ImportOptions;

/**
 * What a person says about the transcripts to import.
 *
 * @param options how files are read
 * @param session the session they record; made when the study has none of this id
 * @param speakers labels joined to people by hand: from a label to the id of a participant or moderator
 * @param moderators labels of people who ask; a moderator is added for one the study does not know
 * @param newPeople what to do with labels that name nobody the study knows
 * @param preview whether to read and report only
 * @param newSession what is said of the session, for the case that the study has none of this id; an interview or a focus group by who speaks when nothing is said
 */
public record ImportRequest(
        ImportOptions options,
        Optional<SessionId> session,
        Map<String, String> speakers,
        List<String> moderators,
        NewPeople newPeople,
        boolean preview,
        Optional<NewSession> newSession) {
    /** Nothing said. */
    public static final ImportRequest PLAIN =
            new ImportRequest(ImportOptions.DEFAULT, Optional.empty(), Map.of(), List.of(), NewPeople.LEAVE, false);

    public ImportRequest {
        requireNonNull(options, "options is null");
        requireNonNull(session, "session is null");
        speakers = Map.copyOf(speakers);
        moderators = List.copyOf(moderators);
        requireNonNull(newPeople, "newPeople is null");
        requireNonNull(newSession, "newSession is null");
    }

    /** With nothing said of a session the study does not have. */
    public ImportRequest(
            ImportOptions options,
            Optional<SessionId> session,
            Map<String, String> speakers,
            List<String> moderators,
            NewPeople newPeople,
            boolean preview) {
        this(options, session, speakers, moderators, newPeople, preview, Optional.empty());
    }

    /** What to do with labels that name nobody the study knows. */
    public enum NewPeople {
        /** Leave them unassigned and list them. */
        LEAVE,
        /** Add a participant for each label; the same label in another transcript is the same person. */
        SHARED,
        /** Add a participant for each label of each transcript: "P1" of two interviews is two people. */
        EACH
    }
}
