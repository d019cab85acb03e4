package org.tacit.workbench.answer;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.coverage.Coverage;
import org.tacit.analysis.coverage.Share;
import org.tacit.domain.StableId;

/**
 * Who has been heard, and how much of what they said is coded. The coded speech of a group is opened by {@code role=} and {@code site=}, of a session by {@code session=ID}, with
 * {@code coder=ID} that of one coder, of a person by {@code participant=ID}.
 *
 * @param groups people by role and site
 * @param sessions every session, and every source of none
 * @param people every participant
 * @param speech of participants
 * @param unassigned speech whose speaker is not known
 */
public record CoverageAnswer(
        List<HeardGroup> groups,
        List<HeardSession> sessions,
        List<HeardPerson> people,
        CodedSpeech speech,
        CodedSpeech unassigned) {
    public CoverageAnswer {
        groups = List.copyOf(groups);
        sessions = List.copyOf(sessions);
        people = List.copyOf(people);
        requireNonNull(speech, "speech is null");
        requireNonNull(unassigned, "unassigned is null");
    }

    /**
     * People of a role at a site.
     *
     * @param role absent for those without one
     * @param site absent for those of no one site
     * @param involved how many there are, where the study says
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HeardGroup(
            @Nullable String role,
            @Nullable String site,
            @Nullable Integer involved,
            int known,
            int tookPart,
            int spoke,
            CodedSpeech speech) {}

    /**
     * A session.
     *
     * @param id absent for a source of no session
     * @param date as {@code 2031-03-14}
     * @param coders what each coder coded of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HeardSession(
            @Nullable String id,
            String title,
            @Nullable String date,
            int sources,
            int spoke,
            CodedSpeech speech,
            Map<String, CodedSpeech> coders) {
        public HeardSession {
            coders = Collections.unmodifiableMap(new LinkedHashMap<>(coders));
        }
    }

    /** A participant. */
    public record HeardPerson(String id, int sessions, long turns, CodedSpeech speech) {}

    /** Code points spoken, and how many of them are coded. */
    public record CodedSpeech(long coded, long spoken) {
        static CodedSpeech of(Share share) {
            return new CodedSpeech(share.coded(), share.spoken());
        }
    }

    /** The answer. */
    public static CoverageAnswer of(Coverage coverage) {
        return new CoverageAnswer(
                coverage.groups().stream().map(CoverageAnswer::group).toList(),
                coverage.sessions().stream().map(CoverageAnswer::session).toList(),
                coverage.people().stream()
                        .map(person -> new HeardPerson(
                                person.id().value(),
                                person.sessions(),
                                person.turns(),
                                CodedSpeech.of(person.speech())))
                        .toList(),
                CodedSpeech.of(coverage.speech()),
                CodedSpeech.of(coverage.unassigned()));
    }

    private static HeardGroup group(Coverage.Group group) {
        return new HeardGroup(
                group.of().role().map(StableId::value).orElse(null),
                group.of().site().map(StableId::value).orElse(null),
                group.involved().isPresent() ? group.involved().getAsInt() : null,
                group.known(),
                group.tookPart(),
                group.spoke(),
                CodedSpeech.of(group.speech()));
    }

    private static HeardSession session(Coverage.SessionShare session) {
        Map<String, CodedSpeech> coders = new LinkedHashMap<>();
        session.coders().forEach(coder -> coders.put(coder.coder().value(), CodedSpeech.of(coder.speech())));
        return new HeardSession(
                session.session().id().map(StableId::value).orElse(null),
                session.session().title(),
                session.session().date().map(Object::toString).orElse(null),
                session.sources(),
                session.spoke(),
                CodedSpeech.of(session.speech()),
                coders);
    }
}
