package org.tacit.analysis.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.study.Study;

/**
 * Every source of a study as a coded document, in order of source id. After a change of the study only the documents it touched are built again; the others are the very same objects,
 * which is what caches go by. Immutable and safe to share between threads.
 */
public final class CodedDocuments {
    private final Map<ParticipantId, Participant> participants;
    private final List<Built> built;
    private final List<CodedDocument> documents;

    private CodedDocuments(Map<ParticipantId, Participant> participants, List<Built> built) {
        this.participants = participants;
        this.built = List.copyOf(built);
        this.documents = built.stream().map(Built::document).toList();
    }

    /** The documents of a study. */
    public static CodedDocuments of(Study study) {
        return build(study, Map.of(), false);
    }

    /** The documents of a later (or earlier) state of the same study; those that did not change are shared with these. */
    public CodedDocuments after(Study study) {
        Map<SourceId, Built> before = new HashMap<>(built.size() * 2);
        built.forEach(one -> before.put(one.source().id(), one));
        return build(study, before, study.participants() == participants);
    }

    private static CodedDocuments build(Study study, Map<SourceId, Built> before, boolean samePeople) {
        Map<SessionId, SessionFacts> sessions = new HashMap<>();
        study.sessions().values().forEach(session -> sessions.put(session.id(), SessionFacts.of(study, session)));
        List<Built> built = new ArrayList<>(study.sources().size());
        for (Source source : study.sources().values()) {
            SourceCodings codings = study.codings(source.id());
            SessionFacts session = source.session().map(sessions::get).orElse(null);
            Built old = before.get(source.id());
            if (old != null && old.stillHolds(study, source, session, codings, samePeople)) {
                built.add(old);
            } else {
                List<Voice> voices = voices(study, source);
                built.add(new Built(source, voices, codings, new CodedDocument(source, session, voices, codings)));
            }
        }
        return new CodedDocuments(study.participants(), built);
    }

    /** Who speaks under each label of a source. */
    public static List<Voice> voices(Study study, Source source) {
        return source.speakers().stream().map(speaker -> voice(study, speaker)).toList();
    }

    /** A participant of a study as a voice. */
    public static Voice.OfParticipant voice(Participant participant) {
        return new Voice.OfParticipant(
                participant.id(),
                participant.role().orElse(null),
                participant.site().orElse(null));
    }

    private static Voice voice(Study study, Speaker speaker) {
        if (speaker instanceof Speaker.OfParticipant of) {
            Participant participant = study.participants().get(of.participant());
            return participant == null ? new Voice.OfParticipant(of.participant(), null, null) : voice(participant);
        }
        return speaker instanceof Speaker.OfModerator of ? new Voice.OfModerator(of.moderator()) : Voice.UNASSIGNED;
    }

    /** The documents, in order of source id. */
    public List<CodedDocument> list() {
        return documents;
    }

    /** The document of a source. */
    public Optional<CodedDocument> find(SourceId source) {
        return documents.stream().filter(d -> d.source().equals(source)).findFirst();
    }

    /** A document and what it was built from. */
    private record Built(Source source, List<Voice> voices, SourceCodings codings, CodedDocument document) {
        boolean stillHolds(
                Study study, Source now, @Nullable SessionFacts session, SourceCodings nowCodings, boolean samePeople) {
            return same(now, source)
                    && (same(nowCodings, codings) || nowCodings.size() == 0 && codings.size() == 0)
                    && document.session().equals(Optional.ofNullable(session))
                    && (samePeople || voices.equals(CodedDocuments.voices(study, now)));
        }

        /** A state shares all that a change did not touch, so being the same object is what tells, in no time, that nothing changed. */
        private static boolean same(Object now, Object before) {
            return now == before;
        }
    }
}
