package org.tacit.server.trail;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.domain.change.Subject;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.source.SourceId;
import org.tacit.server.http.Names;
import org.tacit.server.http.RequestRefused;
import org.tacit.server.study.Desk;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.trail.ReadTrail;

/** Who did what. */
@RestController
public final class TrailController {
    /** The most lines of one answer. */
    private static final int MOST = 1_000;

    private final Desk desk;
    private final Trails trails;

    /** Reads the trails of the studies on {@code desk}. */
    public TrailController(Desk desk, Trails trails) {
        this.desk = requireNonNull(desk, "desk is null");
        this.trails = requireNonNull(trails, "trails is null");
    }

    /**
     * Some of a trail.
     *
     * @param sequence the last entry of the trail
     * @param lines newest first
     * @param more whether older ones are left
     * @param people everybody who acted
     * @param types everything that happened
     */
    public record TrailPage(
            long sequence, List<TrailLine> lines, boolean more, List<String> people, List<String> types) {}

    /**
     * What happened since an entry.
     *
     * @param from the first entry after it
     * @param to the last entry of the trail
     * @param lines oldest first; the last {@code 1000} where there are more
     * @param byPerson how many entries each person made
     */
    public record Since(long from, long to, List<TrailLine> lines, List<PersonCount> byPerson) {}

    /** How many entries a person made. */
    public record PersonCount(String by, long entries) {}

    /** Entries before a number, newest first. */
    @GetMapping("/api/studies/{study}/trail")
    public TrailPage trail(
            @PathVariable String study,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable Set<String> by,
            @RequestParam(required = false) @Nullable Set<String> type,
            @RequestParam(required = false) @Nullable Set<String> about,
            @RequestParam(required = false) @Nullable String source) {
        if (limit < 1 || limit > MOST) {
            throw RequestRefused.malformed("A limit is a number from 1 to " + MOST);
        }
        ReadTrail.Wanted wanted = new ReadTrail.Wanted(
                set(by).stream().map(id -> Names.id(id, CoderId::new)).collect(Collectors.toUnmodifiableSet()),
                set(type),
                set(about).stream().map(TrailController::subject).collect(Collectors.toUnmodifiableSet()),
                Optional.ofNullable(source).map(id -> Names.id(id, SourceId::new)));
        ReadTrail.Page page =
                trails.of(desk.study(study)).page(wanted, before == null ? Long.MAX_VALUE : before, limit);
        return new TrailPage(
                page.sequence(),
                page.lines().stream().map(TrailLine::of).toList(),
                page.more(),
                page.people(),
                page.types());
    }

    private static Set<String> set(@Nullable Set<String> values) {
        return values == null ? Set.of() : values;
    }

    private static Subject subject(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw RequestRefused.malformed("\"" + text + "\" names nothing: write kind:id");
        }
        return new Subject(text.substring(0, colon), text.substring(colon + 1));
    }

    /** What happened since an entry. */
    @GetMapping("/api/studies/{study}/since")
    public Since since(@PathVariable String study, @RequestParam long entry) {
        LiveStudy open = desk.study(study);
        long last = open.study().sequence();
        ReadTrail trail = trails.of(open);
        TreeMap<String, Long> people = new TreeMap<>();
        open.entries(entry + 1, last, each -> people.merge(each.by().value(), 1L, Long::sum));
        return new Since(
                entry + 1,
                last,
                trail.between(Math.max(entry + 1, last - MOST + 1), last).stream()
                        .map(TrailLine::of)
                        .toList(),
                people.entrySet().stream()
                        .map(each -> new PersonCount(each.getKey(), each.getValue()))
                        .toList());
    }
}
