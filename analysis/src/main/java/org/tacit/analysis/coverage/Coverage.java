package org.tacit.analysis.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.site.SiteId;

/**
 * Who has been heard, and how much of it is coded. Of participants' speech unless said otherwise; moderators are left out.
 *
 * @param groups people by role and site, in the study's order
 * @param people every participant, in order of id
 * @param sessions every session, in order of id; last, where there are any, the sources of no session
 * @param coders all sessions by coder
 * @param speech participants' speech, and what any coder coded of it
 * @param unassigned speech whose speaker is not known, and what is coded of it
 */
public record Coverage(
        List<Group> groups,
        List<Person> people,
        List<SessionShare> sessions,
        List<CoderShare> coders,
        Share speech,
        Share unassigned) {
    public Coverage {
        groups = List.copyOf(groups);
        people = List.copyOf(people);
        sessions = List.copyOf(sessions);
        coders = List.copyOf(coders);
        requireNonNull(speech, "speech is null");
        requireNonNull(unassigned, "unassigned is null");
    }

    /** Those who took part and never spoke, as far as the sources tell. */
    public List<Person> silent() {
        return people.stream()
                .filter(person -> person.tookPart() && !person.spoke())
                .toList();
    }

    /**
     * A role and a site.
     *
     * @param role the role; none for people whose role is not known
     * @param site the site; none for people who belong to no one site
     */
    public record RoleAtSite(Optional<RoleId> role, Optional<SiteId> site) {
        public RoleAtSite {
            requireNonNull(role, "role is null");
            requireNonNull(site, "site is null");
        }
    }

    /**
     * The people of a role at a site.
     *
     * @param of the role and site
     * @param involved how many are involved in the change, where the study says so
     * @param known how many are participants of the study, whether or not they were in a session yet
     * @param tookPart how many were in a session
     * @param spoke how many spoke
     * @param speech what they said, and what is coded of it
     */
    public record Group(RoleAtSite of, OptionalInt involved, int known, int tookPart, int spoke, Share speech) {
        public Group {
            requireNonNull(of, "of is null");
            requireNonNull(involved, "involved is null");
            requireNonNull(speech, "speech is null");
        }
    }

    /**
     * One participant.
     *
     * @param id who
     * @param of the person's role and site
     * @param sessions how many sessions the person was in
     * @param turns how many turns the person spoke
     * @param speech what the person said, and what is coded of it
     */
    public record Person(ParticipantId id, RoleAtSite of, int sessions, long turns, Share speech) {
        public Person {
            requireNonNull(id, "id is null");
            requireNonNull(of, "of is null");
            requireNonNull(speech, "speech is null");
        }

        /** Whether the person was in a session: named by it, or speaking in a source. */
        public boolean tookPart() {
            return sessions > 0 || spoke();
        }

        /** Whether the person spoke at least one code point. */
        public boolean spoke() {
            return turns > 0;
        }
    }

    /**
     * One session.
     *
     * @param session which
     * @param sources how many sources record it
     * @param named how many participants the session names
     * @param spoke how many participants speak in it
     * @param speech what they said, and what any coder coded of it
     * @param coders what each coder coded of it, in order of id
     */
    public record SessionShare(
            SessionLabel session, int sources, int named, int spoke, Share speech, List<CoderShare> coders) {
        public SessionShare {
            requireNonNull(session, "session is null");
            requireNonNull(speech, "speech is null");
            coders = List.copyOf(coders);
        }
    }

    /**
     * A session as it is shown; without id, kind and date it stands for the sources of no session.
     *
     * @param id names it
     * @param title as shown
     * @param kind how data were collected
     * @param date when, if known
     */
    public record SessionLabel(
            Optional<SessionId> id, String title, Optional<SessionKind> kind, Optional<LocalDate> date) {
        public SessionLabel {
            requireNonNull(id, "id is null");
            requireNonNull(title, "title is null");
            requireNonNull(kind, "kind is null");
            requireNonNull(date, "date is null");
        }
    }

    /**
     * What one coder coded.
     *
     * @param coder who
     * @param speech participants' speech, and what the coder coded of it
     */
    public record CoderShare(CoderId coder, Share speech) {
        public CoderShare {
            requireNonNull(coder, "coder is null");
            requireNonNull(speech, "speech is null");
        }
    }
}
