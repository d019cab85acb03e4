package org.tacit.server.change;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.domain.trail.Entry;
import org.tacit.server.feed.Event;
import org.tacit.server.feed.Events;
import org.tacit.server.study.Desk;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.preview.Preview;
import org.tacit.workbench.preview.PreviewAct;

/** Shows what a wish would do before it is done. */
@RestController
public final class PreviewsController {
    private final Desk desk;
    private final CarryOut carryOut;
    private final PreviewAct previews;
    private final Events events;

    /** Previews on the studies on {@code desk}. */
    public PreviewsController(Desk desk, CarryOut carryOut, PreviewAct previews, Events events) {
        this.desk = requireNonNull(desk, "desk is null");
        this.carryOut = requireNonNull(carryOut, "carryOut is null");
        this.previews = requireNonNull(previews, "previews is null");
        this.events = requireNonNull(events, "events is null");
    }

    /**
     * What to preview.
     *
     * @param seen the last entry the sender has seen
     */
    public record Previewed(Long seen, Wish wish) {
        public Previewed {
            Wish.need(seen, "seen");
            Wish.need(wish, "wish");
        }
    }

    /**
     * What a wish would do.
     *
     * @param effects codings first
     * @param events what the feed would tell
     * @param lost codings of which no word would be left
     * @param moved codings that would cover another stretch of their text
     */
    public record ShownPreview(
            List<ShownEffect> effects, List<Event> events, List<UUID> lost, List<MovedCoding> moved) {}

    /** One sort of thing a wish would do, and to how many things. */
    public record ShownEffect(String kind, long count, String line) {}

    /** A coding that would lie elsewhere. */
    public record MovedCoding(UUID coding, String source, Stretch from, Stretch to) {}

    /** A stretch of a text, in code points. */
    public record Stretch(int start, int end) {}

    /** What a wish would do. Nothing is recorded. */
    @PostMapping("/api/studies/{study}/previews")
    public ShownPreview preview(@PathVariable String study, @RequestBody Previewed wanted) {
        LiveStudy open = desk.study(study);
        CarryOut.refuseStale(open, wanted.seen(), List.of(wanted.wish()));
        Preview preview = previews.preview(open, rehearsal -> {
            CarryOut.join(rehearsal, desk.person());
            carryOut.one(open, rehearsal, desk.person(), wanted.wish(), new Made.Gathered());
        });
        return new ShownPreview(
                preview.effects().stream()
                        .filter(effect -> !effect.kind().startsWith("coders-"))
                        .map(effect -> new ShownEffect(effect.kind(), effect.count(), effect.line()))
                        .toList(),
                events(preview),
                preview.lost().stream().map(ref -> ref.coding().uuid()).toList(),
                preview.moved().stream()
                        .map(moved -> new MovedCoding(
                                moved.coding().coding().uuid(),
                                moved.coding().source().value(),
                                new Stretch(moved.from().start(), moved.from().end()),
                                new Stretch(moved.to().start(), moved.to().end())))
                        .toList());
    }

    private List<Event> events(Preview preview) {
        List<Event> told = new ArrayList<>();
        List<Entry> act = new ArrayList<>();
        for (Entry entry : preview.entries()) {
            if (!act.isEmpty() && act.get(0).batch() != entry.batch()) {
                told.add(events.of(preview.after(), act));
                act.clear();
            }
            act.add(entry);
        }
        if (!act.isEmpty()) {
            told.add(events.of(preview.after(), act));
        }
        return told;
    }
}
