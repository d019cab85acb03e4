package org.tacit.server.passage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.analysis.Analyses;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.quotes.QuoteRequest;
import org.tacit.domain.StableId;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.theme.ThemeId;
import org.tacit.server.coding.ShownCoding;
import org.tacit.server.http.Names;
import org.tacit.server.http.RequestRefused;
import org.tacit.server.study.CountedStudies;
import org.tacit.server.study.Desk;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.passage.ReadPassages;

/** The passages behind a code, a theme, a person, a cell: every number opens its words here. */
@RestController
public final class PassageController {
    private static final int MOST = 1_000;

    private final Desk desk;
    private final CountedStudies counted;
    private final ReadPassages passages;

    /** Reads the studies on {@code desk}. */
    public PassageController(Desk desk, CountedStudies counted, ReadPassages passages) {
        this.desk = requireNonNull(desk, "desk is null");
        this.counted = requireNonNull(counted, "counted is null");
        this.passages = requireNonNull(passages, "passages is null");
    }

    /**
     * Some passages.
     *
     * @param sequence the last entry shown
     * @param total how many there are in all
     */
    public record PassagePage(long sequence, int total, List<FoundPassage> passages) {}

    /**
     * A passage.
     *
     * @param words what is said; empty when the text was withdrawn
     * @param turn the number of its first turn, from 1
     * @param codings the codings of exactly these words
     */
    public record FoundPassage(
            String source,
            String sourceName,
            @Nullable String session,
            @Nullable String sessionName,
            @Nullable LocalDate date,
            int start,
            int end,
            String words,
            List<PassageSpeaker> speakers,
            int turn,
            List<ShownCoding> codings) {}

    /** Somebody who speaks in a passage. */
    public record PassageSpeaker(
            String label,
            @Nullable String participant,
            @Nullable String role,
            @Nullable String site,
            @Nullable String moderator) {}

    /** What of a study is wanted; each may be named several times, and what is not named asks for nothing in particular. */
    public record Wanted(
            @Nullable Set<String> code,
            @Nullable Boolean beneath,
            @Nullable Set<String> theme,
            @Nullable String passages,
            @Nullable Set<String> direction,
            @Nullable Set<String> level,
            @Nullable Set<String> participant,
            @Nullable Set<String> role,
            @Nullable Set<String> site,
            @Nullable Set<String> session,
            @Nullable Set<String> coder,
            @Nullable String order) {
        QuoteRequest request() {
            return new QuoteRequest(
                    ids(code, CodeId::new),
                    beneath == null || beneath,
                    ids(theme, ThemeId::new),
                    passages == null ? QuoteRequest.Passages.ANY : one(passages, QuoteRequest.Passages::valueOf),
                    ids(direction, text -> one(text, Direction::valueOf)),
                    ids(level, LevelId::new),
                    ids(participant, ParticipantId::new),
                    ids(role, RoleId::new),
                    new Filter(ids(coder, CoderId::new), ids(site, SiteId::new), ids(session, SessionId::new)),
                    order == null ? QuoteRequest.Order.SESSION : one(order, QuoteRequest.Order::valueOf));
        }

        private static <T> Set<T> ids(@Nullable Set<String> texts, Function<String, T> as) {
            return texts == null
                    ? Set.of()
                    : texts.stream().map(text -> Names.id(text, as)).collect(Collectors.toUnmodifiableSet());
        }

        private static <T> T one(String text, Function<String, T> as) {
            return Names.id(text, given -> as.apply(given.toUpperCase(Locale.ROOT)));
        }
    }

    /** The passages wanted, a page at a time. */
    @GetMapping("/api/studies/{study}/passages")
    public PassagePage passages(
            @PathVariable String study,
            Wanted wanted,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit) {
        if (offset < 0 || limit < 0 || limit > MOST) {
            throw RequestRefused.malformed("An offset is 0 or more, a limit a number from 0 to " + MOST);
        }
        LiveStudy open = desk.study(study);
        Analyses analyses = counted.now(open);
        ReadPassages.Page page =
                passages.page(analyses.study(), open, analyses.quotes(wanted.request()), offset, limit);
        return new PassagePage(
                page.sequence(),
                page.total(),
                page.passages().stream().map(PassageController::found).toList());
    }

    private static FoundPassage found(ReadPassages.PassageRead read) {
        return new FoundPassage(
                read.source().value(),
                read.sourceName(),
                read.session().map(session -> session.id().value()).orElse(null),
                read.session().map(ReadPassages.Occasion::name).orElse(null),
                read.session().flatMap(ReadPassages.Occasion::date).orElse(null),
                read.extent().start(),
                read.extent().end(),
                read.words(),
                read.speakers().stream().map(PassageController::speaker).toList(),
                read.turn(),
                read.codings().stream().map(ShownCoding::of).toList());
    }

    private static PassageSpeaker speaker(ReadPassages.SpeakerRead read) {
        return new PassageSpeaker(
                read.label(),
                read.participant().map(person -> person.id().value()).orElse(null),
                read.participant().map(person -> valueOf(person.role())).orElse(null),
                read.participant().map(person -> valueOf(person.site())).orElse(null),
                read.moderator().map(StableId::value).orElse(null));
    }

    private static @Nullable String valueOf(@Nullable StableId id) {
        return id == null ? null : id.value();
    }
}
