package org.tacit.server.change;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.domain.trail.Entry;
import org.tacit.server.feed.Event;
import org.tacit.server.feed.Events;
import org.tacit.server.http.RequestRefused;
import org.tacit.server.study.Desk;
import org.tacit.workbench.live.LiveStudy;

/** The one door through which a study is changed. */
@RestController
public final class ChangesController {
    /** The most wishes of one request. */
    public static final int MOST = 500;

    private final Desk desk;
    private final CarryOut carryOut;
    private final Retries retries;
    private final Events events;
    private final Map<LiveStudy, RecentAnswers<Changed>> recent = new ConcurrentHashMap<>();

    /** Changes the studies on {@code desk}. */
    public ChangesController(Desk desk, CarryOut carryOut, Retries retries, Events events) {
        this.desk = requireNonNull(desk, "desk is null");
        this.carryOut = requireNonNull(carryOut, "carryOut is null");
        this.retries = requireNonNull(retries, "retries is null");
        this.events = requireNonNull(events, "events is null");
    }

    /**
     * What is wished for.
     *
     * @param seen the last entry the sender has seen
     * @param wishes carried out in order, as one act
     */
    public record Wishes(Long seen, List<Wish> wishes) {
        public Wishes {
            Wish.need(seen, "seen");
            wishes = List.copyOf(Wish.need(wishes, "wishes"));
            if (wishes.isEmpty() || wishes.size() > MOST) {
                throw RequestRefused.malformed("A request holds between 1 and " + MOST + " wishes");
            }
        }
    }

    /**
     * What was done.
     *
     * @param sequence the last entry of the study after it
     * @param events what the feed tells of it
     * @param made the ids of what is new
     */
    public record Changed(long sequence, List<Event> events, Made made) {}

    /** Carries wishes out. When it answers, everything is durable. */
    @PostMapping("/api/studies/{study}/changes")
    public Changed change(
            @PathVariable String study,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key,
            @RequestBody Wishes wanted) {
        LiveStudy open = desk.study(study);
        if (wanted.seen() < 0 || wanted.seen() > open.study().sequence()) {
            throw RequestRefused.malformed("There is no entry " + wanted.seen() + " that could have been seen");
        }
        return recent.computeIfAbsent(open, of -> new RecentAnswers<>()).answer(key, () -> changed(open, wanted));
    }

    private Changed changed(LiveStudy open, Wishes wanted) {
        Made.Gathered made = new Made.Gathered();
        List<Entry> entries = retries.recorded(open, wanted.seen(), wanted.wishes(), made);
        if (entries.isEmpty()) {
            entries = carryOut.all(open, desk.person(), wanted.seen(), wanted.wishes(), made);
        }
        List<Event> told = new ArrayList<>();
        if (!entries.isEmpty()) {
            told.add(events.of(open.study(), entries));
        }
        long sequence = entries.isEmpty()
                ? open.study().sequence()
                : entries.get(entries.size() - 1).sequence();
        return new Changed(sequence, told, made.made());
    }
}
