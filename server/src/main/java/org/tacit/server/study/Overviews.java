package org.tacit.server.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.tacit.domain.StableId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.session.Guide;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.Study;
import org.tacit.exchange.transcript.WordCount;
import org.tacit.server.study.Overview.CoderShare;
import org.tacit.server.study.Overview.ShownSource;
import org.tacit.workbench.store.OpenStudy;

/** Lays a study out at a glance. Keeps how many words each text has, for texts never change. Safe for use by several threads. */
public final class Overviews {
    private final Map<ContentId, Integer> words = new ConcurrentHashMap<>();

    Overview of(String handle, OpenStudy open, Study study, CoderId person, boolean readOnly) {
        List<ShownSource> sources = study.sources().values().stream()
                .map(s -> source(open, study, s))
                .toList();
        return new Overview(
                handle,
                study.sequence(),
                readOnly,
                person.value(),
                details(study.details()),
                new Overview.Quoting(
                        study.quotePolicy().labels(), study.quotePolicy().minimumCell()),
                study.sites().values().stream()
                        .map(site -> new Overview.ShownSite(site.id().value(), site.name(), site.note()))
                        .toList(),
                participants(study),
                study.moderators().values().stream().map(Overviews::moderator).toList(),
                coders(study, sources),
                study.sessions().values().stream()
                        .map(session -> session(study, session))
                        .toList(),
                study.guides().values().stream().map(Overviews::guide).toList(),
                sources,
                study.themes().size(),
                study.codebook().size(),
                study.memos().size(),
                study.lens().frameworks().stream()
                        .map(framework ->
                                new Overview.FrameworkName(framework.id().value(), framework.title()))
                        .toList(),
                open.warnings());
    }

    private static Overview.Details details(StudyDetails details) {
        return new Overview.Details(
                details.title(),
                details.question(),
                details.setting(),
                details.notice(),
                details.stance(),
                details.roles().stream()
                        .map(role -> new Overview.Named(role.id().value(), role.name()))
                        .toList(),
                details.levels().stream()
                        .map(level -> new Overview.Named(level.id().value(), level.name()))
                        .toList(),
                details.involved().stream()
                        .map(people -> new Overview.InvolvedPeople(
                                people.role().value(),
                                people.site().map(StableId::value).orElse(null),
                                people.people()))
                        .toList());
    }

    private static List<Overview.ShownParticipant> participants(Study study) {
        return study.participants().values().stream()
                .map(person -> new Overview.ShownParticipant(
                        person.id().value(),
                        person.name(),
                        person.aliases(),
                        person.role().map(StableId::value).orElse(null),
                        person.site().map(StableId::value).orElse(null)))
                .toList();
    }

    private static Overview.ShownModerator moderator(Moderator person) {
        return new Overview.ShownModerator(person.id().value(), person.name(), person.aliases());
    }

    private static List<Overview.ShownCoder> coders(Study study, List<ShownSource> sources) {
        Map<String, Long> counts = new TreeMap<>();
        sources.forEach(source ->
                source.coders().forEach(of -> counts.merge(of.coder(), (long) of.codings(), Long::sum)));
        return study.coders().values().stream()
                .map(coder -> new Overview.ShownCoder(
                        coder.id().value(),
                        coder.name(),
                        coder.machine(),
                        counts.getOrDefault(coder.id().value(), 0L)))
                .toList();
    }

    private static Overview.ShownSession session(Study study, Session session) {
        return new Overview.ShownSession(
                session.id().value(),
                session.title(),
                session.kind(),
                session.date().orElse(null),
                session.site().map(StableId::value).orElse(null),
                session.guide().map(StableId::value).orElse(null),
                values(session.participants()),
                values(session.moderators()),
                sourcesOf(study, session.id()));
    }

    private static List<String> sourcesOf(Study study, SessionId session) {
        return study.sources().values().stream()
                .filter(source -> source.session().filter(session::equals).isPresent())
                .map(source -> source.id().value())
                .toList();
    }

    private static List<String> values(List<? extends StableId> ids) {
        return ids.stream().map(StableId::value).toList();
    }

    private static Overview.ShownGuide guide(Guide guide) {
        return new Overview.ShownGuide(
                guide.id().value(),
                guide.version(),
                guide.questions().stream()
                        .map(asked -> new Overview.ShownQuestion(asked.id(), asked.text(), asked.about()))
                        .toList());
    }

    private ShownSource source(OpenStudy open, Study study, Source source) {
        SourceCodings codings = study.codings(source.id());
        int[] counts = new int[codings.coders().size()];
        long covered = 0;
        int reached = 0;
        for (int i = 0; i < codings.size(); i++) {
            counts[codings.coderIndex(i)]++;
            covered += Math.max(0, codings.end(i) - Math.max(reached, codings.start(i)));
            reached = Math.max(reached, codings.end(i));
        }
        List<CoderShare> coders = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                coders.add(new CoderShare(codings.coders().get(i).value(), counts[i]));
            }
        }
        int length = source.text().length();
        return new ShownSource(
                source.id().value(),
                source.name(),
                source.session().map(StableId::value).orElse(null),
                words(open, source),
                length,
                source.turns().size(),
                codings.size(),
                length == 0 ? 0 : Math.round(1000.0 * covered / length) / 1000.0,
                coders,
                source.media()
                        .map(media -> new Overview.Recording(media.name(), media.mediaType(), media.bytes()))
                        .orElse(null));
    }

    private int words(OpenStudy open, Source source) {
        ContentId id = source.text().content();
        Integer known = words.get(id);
        if (known != null) {
            return known;
        }
        int counted =
                open.text(id).map(text -> WordCount.of(text.text().text())).orElse(0);
        words.put(id, counted);
        return counted;
    }
}
