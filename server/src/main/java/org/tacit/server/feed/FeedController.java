package org.tacit.server.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.domain.trail.Entry;
import org.tacit.server.http.Problem;
import org.tacit.server.http.RequestRefused;
import org.tacit.server.study.Desk;
import org.tacit.workbench.live.LiveStudy;
import tools.jackson.databind.json.JsonMapper;

/**
 * The live feed, as server-sent events: every act after the one a page saw last, in the order of the trail, none missing and none twice, also to the page that acted. Each page that
 * follows holds a thread of its own, so that a slow one keeps nobody waiting; there is room for as many as a few people open.
 */
@RestController
public final class FeedController {
    /** The most pages that follow at once. */
    public static final int MOST = 48;

    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final byte[] BEATING = ": still here\n\n".getBytes(UTF_8);

    private final Desk desk;
    private final Events events;
    private final JsonMapper json;
    private final Semaphore room = new Semaphore(MOST);

    /** Feeds from the studies on {@code desk}. */
    public FeedController(Desk desk, Events events, JsonMapper json) {
        this.desk = requireNonNull(desk, "desk is null");
        this.events = requireNonNull(events, "events is null");
        this.json = requireNonNull(json, "json is null");
    }

    /** Follows a study until the page goes or the workbench is closed. */
    @GetMapping("/api/studies/{study}/feed")
    public void feed(
            @PathVariable String study,
            @RequestParam(required = false) @Nullable Long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long lastSeen,
            HttpServletResponse response)
            throws IOException {
        LiveStudy open = desk.study(study);
        long seen = lastSeen != null
                ? lastSeen
                : after != null ? after : open.study().sequence();
        if (seen < 0 || seen > open.study().sequence()) {
            throw RequestRefused.malformed("There is no entry " + seen + " to follow from: the trail has "
                    + open.study().sequence());
        }
        if (!room.tryAcquire()) {
            throw new RequestRefused(new Problem(
                    503, "too-many", "Too many pages follow the studies: close some of them and load this one again"));
        }
        try {
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            follow(open, seen, response.getOutputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            room.release();
        }
    }

    private void follow(LiveStudy open, long from, OutputStream out) throws IOException, InterruptedException {
        out.write(BEATING);
        out.flush();
        long seen = from;
        while (!open.closed()) {
            ByteArrayOutputStream news = new ByteArrayOutputStream();
            seen = open.acts(seen, act -> news.writeBytes(message(open, act)));
            if (news.size() > 0) {
                news.writeTo(out);
                out.flush();
            }
            if (!open.await(seen, BEAT) && !open.closed()) {
                out.write(BEATING);
                out.flush();
            }
        }
    }

    private byte[] message(LiveStudy open, List<Entry> act) {
        String data = json.writeValueAsString(events.of(open.study(), act));
        long last = act.get(act.size() - 1).sequence();
        return ("id: " + last + "\nevent: act\ndata: " + data + "\n\n").getBytes(UTF_8);
    }
}
