package org.tacit.server.study;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.analysis.coverage.Coverage;
import org.tacit.analysis.coverage.Share;
import org.tacit.analysis.document.Filter;
import org.tacit.domain.StableId;

/** Who has been heard, and how much of it is coded. */
@RestController
public final class CoverageController {
    private final Desk desk;
    private final CountedStudies counted;

    /** Counts the studies on {@code desk}. */
    public CoverageController(Desk desk, CountedStudies counted) {
        this.desk = requireNonNull(desk, "desk is null");
        this.counted = requireNonNull(counted, "counted is null");
    }

    /**
     * Who has been heard. As the command {@code coverage} answers in JSON.
     *
     * @param groups people by role and site
     * @param people every participant
     * @param sessions every session
     * @param speech of participants
     * @param unassigned speech whose speaker is not known
     * @param silent those who took part and never spoke
     */
    public record ShownCoverage(
            List<Group> groups,
            List<SessionShare> sessions,
            List<Person> people,
            CodedShare speech,
            CodedShare unassigned,
            List<String> silent) {}

    /** A role at a site. */
    public record Group(
            @Nullable String role,
            @Nullable String site,
            @Nullable Integer involved,
            int known,
            int tookPart,
            int spoke,
            CodedShare speech) {}

    /** A session. */
    public record SessionShare(
            @Nullable String id,
            String title,
            @Nullable LocalDate date,
            int sources,
            int spoke,
            CodedShare speech,
            List<CoderSpeech> coders) {}

    /** What one coder coded of a session. */
    public record CoderSpeech(String coder, CodedShare speech) {}

    /** A participant. */
    public record Person(String id, int sessions, long turns, CodedShare speech) {}

    /** Characters spoken, and how many of them are coded. */
    public record CodedShare(long coded, long spoken) {
        static CodedShare of(Share share) {
            return new CodedShare(share.coded(), share.spoken());
        }
    }

    /** Who has been heard. */
    @GetMapping("/api/studies/{study}/coverage")
    public ShownCoverage coverage(@PathVariable String study) {
        Coverage coverage = counted.now(desk.study(study)).coverage(Filter.ALL);
        return new ShownCoverage(
                coverage.groups().stream().map(CoverageController::group).toList(),
                coverage.sessions().stream().map(CoverageController::session).toList(),
                coverage.people().stream()
                        .map(person -> new Person(
                                person.id().value(), person.sessions(), person.turns(), CodedShare.of(person.speech())))
                        .toList(),
                CodedShare.of(coverage.speech()),
                CodedShare.of(coverage.unassigned()),
                coverage.silent().stream().map(person -> person.id().value()).toList());
    }

    private static Group group(Coverage.Group group) {
        return new Group(
                group.of().role().map(StableId::value).orElse(null),
                group.of().site().map(StableId::value).orElse(null),
                group.involved().isPresent() ? group.involved().getAsInt() : null,
                group.known(),
                group.tookPart(),
                group.spoke(),
                CodedShare.of(group.speech()));
    }

    private static SessionShare session(Coverage.SessionShare session) {
        return new SessionShare(
                session.session().id().map(StableId::value).orElse(null),
                session.session().title(),
                session.session().date().orElse(null),
                session.sources(),
                session.spoke(),
                CodedShare.of(session.speech()),
                session.coders().stream()
                        .map(coder -> new CoderSpeech(coder.coder().value(), CodedShare.of(coder.speech())))
                        .toList());
    }
}
