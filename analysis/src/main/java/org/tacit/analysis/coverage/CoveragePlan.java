package org.tacit.analysis.coverage;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.document.SessionFacts;
import org.tacit.analysis.document.Voice;
import org.tacit.analysis.tally.ColumnRule;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.study.Study;

/** What coverage needs to know of a study beside the documents: who and what there is, heard or not. Holds no words about people. Immutable. */
final class CoveragePlan implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Known[] people;
    private final Meeting[] meetings;
    private final Involvement[] involved;
    private final RoleId[] roles;
    private final SiteId[] sites;
    private final HashMap<SessionId, Integer> meetingIndex = new HashMap<>();
    private final Speakers columns;

    CoveragePlan(Study study, Filter filter) {
        List<Meeting> kept = new ArrayList<>();
        Map<ParticipantId, List<Integer>> named = new HashMap<>();
        for (Session session : study.sessions().values()) {
            if (filter.sessions().isEmpty() || filter.sessions().contains(session.id())) {
                int index = kept.size();
                meetingIndex.put(session.id(), index);
                session.participants()
                        .forEach(id -> named.computeIfAbsent(id, it -> new ArrayList<>())
                                .add(index));
                kept.add(new Meeting(
                        index,
                        session.id(),
                        session.title(),
                        session.kind(),
                        session.date().orElse(null),
                        session.participants().size()));
            }
        }
        kept.add(new Meeting(kept.size(), null, "No session", null, null, 0));
        this.meetings = kept.toArray(Meeting[]::new);
        this.people = study.participants().values().stream()
                .filter(person -> filter.sites().isEmpty()
                        || person.site().filter(filter.sites()::contains).isPresent())
                .map(person -> new Known(
                        person.id(),
                        person.role().orElse(null),
                        person.site().orElse(null),
                        named.getOrDefault(person.id(), List.of())))
                .toArray(Known[]::new);
        this.involved = study.details().involved().stream()
                .filter(one -> filter.sites().isEmpty()
                        || one.site().filter(filter.sites()::contains).isPresent())
                .map(one -> new Involvement(one.role(), one.site().orElse(null), one.people()))
                .toArray(Involvement[]::new);
        this.roles = study.details().roles().stream().map(role -> role.id()).toArray(RoleId[]::new);
        this.sites = study.sites().keySet().toArray(SiteId[]::new);
        this.columns = new Speakers(this, study);
    }

    List<Known> people() {
        return List.of(people);
    }

    /** The sessions in order of id, and in the last place what stands for none. */
    List<Meeting> meetings() {
        return List.of(meetings);
    }

    List<Involvement> involved() {
        return List.of(involved);
    }

    /** The roles in order, and in the last place none. */
    List<Optional<RoleId>> roles() {
        return withNone(roles);
    }

    /** The sites in order, and in the last place none. */
    List<Optional<SiteId>> sites() {
        return withNone(sites);
    }

    private static <T> List<Optional<T>> withNone(T[] all) {
        List<Optional<T>> found = new ArrayList<>();
        for (T one : all) {
            found.add(Optional.of(one));
        }
        found.add(Optional.empty());
        return found;
    }

    Speakers columns() {
        return columns;
    }

    int sessionOf(@Nullable SessionFacts session) {
        int none = meetings.length - 1;
        return session == null ? none : meetingIndex.getOrDefault(session.id(), none);
    }

    /**
     * A participant.
     *
     * @param sessions places, among the meetings, of those that name the person
     */
    record Known(
            ParticipantId id,
            @Nullable RoleId role,
            @Nullable SiteId site,
            List<Integer> sessions) implements Serializable {
        Known {
            requireNonNull(id, "id is null");
            sessions = List.copyOf(sessions);
        }
    }

    /**
     * A session, or what stands for none.
     *
     * @param index its place among the meetings
     */
    record Meeting(
            int index,
            @Nullable SessionId id,
            String title,
            @Nullable SessionKind kind,
            @Nullable LocalDate date,
            int named)
            implements Serializable {}

    /** How many are involved. */
    record Involvement(RoleId role, @Nullable SiteId site, int people) implements Serializable {}

    /** A column for each participant in each session, and in the last place one for speakers who are not known. */
    static final class Speakers implements ColumnRule {
        private static final long serialVersionUID = 1L;

        private final CoveragePlan plan;
        private final HashMap<Key, Integer> columns = new HashMap<>();
        private final HashMap<ParticipantId, TreeSet<Integer>> byPerson = new HashMap<>();
        private final int[] session;

        private record Key(int session, ParticipantId person) implements Serializable {}

        Speakers(CoveragePlan plan, Study study) {
            this.plan = plan;
            List<Integer> sessions = new ArrayList<>();
            for (Source source : study.sources().values()) {
                int in = source.session()
                        .map(id -> plan.meetingIndex.getOrDefault(id, plan.meetings.length - 1))
                        .orElse(plan.meetings.length - 1);
                for (Speaker speaker : source.speakers()) {
                    if (speaker instanceof Speaker.OfParticipant of
                            && columns.putIfAbsent(new Key(in, of.participant()), sessions.size()) == null) {
                        byPerson.computeIfAbsent(of.participant(), it -> new TreeSet<>())
                                .add(sessions.size());
                        sessions.add(in);
                    }
                }
            }
            this.session = sessions.stream().mapToInt(Integer::intValue).toArray();
        }

        @Override
        public int size() {
            return session.length + 1;
        }

        @Override
        public int columnOf(@Nullable SessionFacts facts, Voice voice) {
            if (voice instanceof Voice.OfParticipant of) {
                return columns.getOrDefault(new Key(plan.sessionOf(facts), of.id()), NOWHERE);
            }
            return voice instanceof Voice.Unassigned ? unassigned() : NOWHERE;
        }

        int unassigned() {
            return session.length;
        }

        int sessionOf(int column) {
            return session[column];
        }

        int[] ofParticipants() {
            return IntStream.range(0, session.length).toArray();
        }

        int[] of(ParticipantId person) {
            Set<Integer> found = byPerson.getOrDefault(person, new TreeSet<>());
            return found.stream().mapToInt(Integer::intValue).toArray();
        }

        int[] of(Meeting meeting) {
            return IntStream.range(0, session.length)
                    .filter(column -> session[column] == meeting.index())
                    .toArray();
        }
    }
}
