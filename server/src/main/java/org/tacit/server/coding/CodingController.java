package org.tacit.server.coding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.server.http.Names;
import org.tacit.server.http.RequestRefused;
import org.tacit.server.memo.ShownMemo;
import org.tacit.server.study.Desk;
import org.tacit.server.trail.TrailLine;
import org.tacit.server.trail.Trails;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.memo.ReadMemos;

/** One coding, with all that is known of it. */
@RestController
public final class CodingController {
    private final Desk desk;
    private final Trails trails;
    private final ReadMemos memos;

    /** Reads the studies on {@code desk}. */
    public CodingController(Desk desk, Trails trails, ReadMemos memos) {
        this.desk = requireNonNull(desk, "desk is null");
        this.trails = requireNonNull(trails, "trails is null");
        this.memos = requireNonNull(memos, "memos is null");
    }

    /**
     * A coding with all that is known of it.
     *
     * @param quote its words; empty when the text was withdrawn
     * @param memos about it
     * @param history what touched it, newest first
     */
    public record CodingDetail(ShownCoding coding, String quote, List<ShownMemo> memos, List<TrailLine> history) {}

    /** One coding. */
    @GetMapping("/api/studies/{study}/sources/{source}/codings/{coding}")
    public CodingDetail coding(@PathVariable String study, @PathVariable String source, @PathVariable String coding) {
        LiveStudy open = desk.study(study);
        Study now = open.study();
        CodingId id = Names.id(coding, text -> CodingId.of(UUID.fromString(text)));
        SourceId in = Names.id(source, SourceId::new);
        Coding found = now.codings(in)
                .find(id)
                .orElseThrow(() -> RequestRefused.notFound("There is no coding " + coding + " in " + source));
        String quote = open.text(now.source(in).text().content())
                .map(text -> text.text().slice(found.extent()))
                .orElse("");
        MemoTarget about = new MemoTarget(MemoTarget.Kind.CODING, id.toString());
        return new CodingDetail(
                ShownCoding.of(found),
                quote,
                memos.list(now, new ReadMemos.Wanted(Set.of(), Set.of(), Set.of(about), "")).stream()
                        .map(ShownMemo::of)
                        .toList(),
                trails.of(open).history(id).stream().map(TrailLine::of).toList());
    }
}
