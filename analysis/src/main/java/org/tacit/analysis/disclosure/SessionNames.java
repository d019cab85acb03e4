package org.tacit.analysis.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.study.Study;

/**
 * What sessions are called under quotes. A session of at least k people is named; smaller ones are called by their kind where at least two of that kind have k people together, else "A
 * session", and what is called so has k people together too, if need be with the smallest that could have been called by a better name. So whatever a label says, at least k people could
 * have said the words, as far as the study has so many. The people of a session are those it names and those who speak in its sources. Immutable.
 */
final class SessionNames {
    private static final String ANY = "A session";

    private final Map<SessionId, String> names;
    private final int peopleUnnamed;

    private SessionNames(Map<SessionId, String> names, Map<SessionId, Set<ParticipantId>> people) {
        this.names = Map.copyOf(names);
        Set<ParticipantId> unnamed = new HashSet<>();
        names.keySet().forEach(id -> unnamed.addAll(people.getOrDefault(id, Set.of())));
        this.peopleUnnamed = unnamed.size();
    }

    /** How many people were in sessions that are not named. */
    int peopleUnnamed() {
        return peopleUnnamed;
    }

    static SessionNames of(Study study) {
        int k = study.quotePolicy().minimumCell();
        Map<SessionId, Set<ParticipantId>> people = people(study);
        Map<SessionId, String> names = new HashMap<>();
        if (k == 1) {
            return new SessionNames(names, people);
        }
        Map<SessionKind, List<Session>> small = new TreeMap<>();
        List<List<Session>> better = new ArrayList<>();
        for (Session session : study.sessions().values()) {
            if (together(List.of(session), people) < k) {
                small.computeIfAbsent(session.kind(), kind -> new ArrayList<>()).add(session);
            } else {
                better.add(List.of(session));
            }
        }
        List<Session> nameless = new ArrayList<>();
        small.forEach((kind, sessions) -> {
            if (sessions.size() >= 2 && together(sessions, people) >= k) {
                sessions.forEach(session -> names.put(session.id(), kindOf(session)));
                better.add(sessions);
            } else {
                nameless.addAll(sessions);
            }
        });
        better.sort(Comparator.comparingInt(sessions -> together(sessions, people)));
        while (!nameless.isEmpty() && !better.isEmpty() && (nameless.size() < 2 || together(nameless, people) < k)) {
            nameless.addAll(better.remove(0));
        }
        nameless.forEach(session -> names.put(session.id(), ANY));
        return new SessionNames(names, people);
    }

    private static Map<SessionId, Set<ParticipantId>> people(Study study) {
        Map<SessionId, Set<ParticipantId>> people = new HashMap<>();
        study.sessions().values().forEach(session -> people.put(session.id(), new HashSet<>(session.participants())));
        for (Source source : study.sources().values()) {
            for (Speaker speaker : source.speakers()) {
                if (speaker instanceof Speaker.OfParticipant of) {
                    source.session().map(people::get).ifPresent(there -> there.add(of.participant()));
                }
            }
        }
        return people;
    }

    private static int together(List<Session> sessions, Map<SessionId, Set<ParticipantId>> people) {
        Set<ParticipantId> all = new HashSet<>();
        sessions.forEach(session -> all.addAll(people.getOrDefault(session.id(), Set.of())));
        return all.size();
    }

    private static String kindOf(Session session) {
        return switch (session.kind()) {
            case INTERVIEW -> "An interview";
            case FOCUS_GROUP -> "A focus group";
            case OBSERVATION -> "An observation";
        };
    }

    QuoteLabel label(Session session) {
        String name = names.get(session.id());
        return name == null
                ? new QuoteLabel(session.title(), Set.of())
                : new QuoteLabel(name, Set.of(QuoteLabel.Property.SESSION));
    }
}
