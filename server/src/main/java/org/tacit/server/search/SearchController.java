package org.tacit.server.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.server.http.RequestRefused;
import org.tacit.server.study.Desk;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.search.ReadHits;
import org.tacit.workbench.search.RefusedQuery;

/** Searches what was said. */
@RestController
public final class SearchController {
    /** The most hits of one answer. */
    private static final int MOST = 1_000;

    private static final int USUAL = 100;

    private final Desk desk;
    private final SearchedStudies searched;
    private final ReadHits hits = new ReadHits();

    /** Searches the studies on {@code desk}. */
    public SearchController(Desk desk, SearchedStudies searched) {
        this.desk = requireNonNull(desk, "desk is null");
        this.searched = requireNonNull(searched, "searched is null");
    }

    /**
     * A search.
     *
     * @param offset how many hits come before the page; 0 when absent
     * @param limit at most so many on it; 100 when absent
     */
    public record Searched(
            SoughtWords query,
            @Nullable Integer offset,
            @Nullable Integer limit) {
        public Searched {
            if (query == null) {
                throw RequestRefused.malformed("The request lacks \"query\"");
            }
            if (offset != null && offset < 0 || limit != null && (limit < 0 || limit > MOST)) {
                throw RequestRefused.malformed("An offset is 0 or more, a limit a number from 0 to " + MOST);
            }
        }
    }

    /**
     * Some of what was found.
     *
     * @param sequence the last entry searched
     * @param total how many hits there are in all
     * @param sources in how many sources
     * @param problem why the search could not be made as it is written; then nothing was found
     */
    public record HitPage(
            long sequence,
            int total,
            int sources,
            List<FoundHit> hits,
            @Nullable String problem) {}

    /**
     * A hit; its words are exactly what would be coded.
     *
     * @param start the first code point
     * @param end the code point after the last
     * @param before what stands before it in its turn
     * @param after what stands after it in its turn
     * @param turn its number from 1; 0 in a source without turns
     * @param speaker the label of whoever speaks; empty in a source without turns
     */
    public record FoundHit(
            String source,
            String sourceName,
            int start,
            int end,
            String before,
            String words,
            String after,
            int turn,
            String speaker) {}

    /** Searches. */
    @PostMapping("/api/studies/{study}/search")
    public HitPage search(@PathVariable String study, @RequestBody Searched wanted) {
        LiveStudy open = desk.study(study);
        try {
            ReadHits.Page page = hits.page(
                    searched.search(open, wanted.query().query()),
                    open,
                    wanted.offset() == null ? 0 : wanted.offset(),
                    wanted.limit() == null ? USUAL : wanted.limit());
            return new HitPage(
                    page.sequence(),
                    page.total(),
                    page.sources(),
                    page.hits().stream().map(SearchController::hit).toList(),
                    null);
        } catch (RefusedQuery e) {
            return new HitPage(open.study().sequence(), 0, 0, List.of(), e.getMessage());
        }
    }

    private static FoundHit hit(ReadHits.HitRead read) {
        return new FoundHit(
                read.hit().source().value(),
                read.sourceName(),
                read.hit().extent().start(),
                read.hit().extent().end(),
                read.before(),
                read.words(),
                read.after(),
                read.hit().turn(),
                read.speaker());
    }
}
