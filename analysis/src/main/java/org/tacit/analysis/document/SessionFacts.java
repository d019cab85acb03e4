package org.tacit.analysis.document;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.session.Guide;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.study.Study;

/**
 * What the folds need to know of the session a document records. Immutable.
 *
 * @param id names it
 * @param kind how data were collected
 * @param date when; null when not known
 * @param site where; null when at no one site
 * @param participants who took part, whether or not they speak
 * @param asked ids of what the session's guide asks about, in order of id; null when no guide is known, which is not the same as a guide that asks nothing
 */
public record SessionFacts(
        SessionId id,
        SessionKind kind,
        @Nullable LocalDate date,
        @Nullable SiteId site,
        List<ParticipantId> participants,
        @Nullable List<String> asked)
        implements Serializable {
    public SessionFacts {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        participants = List.copyOf(participants);
        asked = asked == null ? null : List.copyOf(asked);
    }

    /** What a study says of one of its sessions. */
    public static SessionFacts of(Study study, Session session) {
        @Nullable
        List<String> asked = session.guide()
                .map(guide -> study.guides().get(guide))
                .map(SessionFacts::asked)
                .orElse(null);
        return new SessionFacts(
                session.id(),
                session.kind(),
                session.date().orElse(null),
                session.site().orElse(null),
                session.participants(),
                asked);
    }

    private static List<String> asked(Guide guide) {
        return guide.questions().stream()
                .flatMap(question -> question.about().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
