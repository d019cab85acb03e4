package org.tacit.domain.session;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tacit.domain.StableId;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.variable.VariableId;
import org.tacit.domain.variable.VariableValue;

/**
 * One occasion of data collection: an interview, a focus group, an observation. Signing in to the program is never called a session.
 *
 * @param id names it
 * @param name as shown; may be empty, then the id is shown
 * @param kind how data were collected
 * @param date when, if known
 * @param site where, if at one site
 * @param guide the topic guide used, if one was
 * @param participants who took part
 * @param moderators who asked
 * @param variables values of the study's variables about sessions
 */
public record Session(
        SessionId id,
        String name,
        SessionKind kind,
        Optional<LocalDate> date,
        Optional<SiteId> site,
        Optional<GuideId> guide,
        List<ParticipantId> participants,
        List<ModeratorId> moderators,
        Map<VariableId, VariableValue> variables) {
    public Session {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(date, "date is null");
        requireNonNull(site, "site is null");
        requireNonNull(guide, "guide is null");
        participants = List.copyOf(participants);
        moderators = List.copyOf(moderators);
        Map<VariableId, VariableValue> sorted = new TreeMap<>(StableId.order());
        sorted.putAll(variables);
        variables = Collections.unmodifiableMap(sorted);
    }

    /** The name, or the id where there is none. */
    public String title() {
        return name.isEmpty() ? id.value() : name;
    }
}
