package org.tacit.server.media;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.domain.TacitException;
import org.tacit.domain.source.Media;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.trail.Entry;
import org.tacit.server.change.CarryOut;
import org.tacit.server.http.Names;
import org.tacit.server.http.Problem;
import org.tacit.server.http.RequestRefused;
import org.tacit.server.study.Desk;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.media.AttachMedia;
import org.tacit.workbench.media.MediaStore;
import org.tacit.workbench.media.MediaStores;

/**
 * The recording of a source: attached, played, detached. It is kept under the hash of its bytes, which is what is sent as its {@code ETag}; no name from outside is made into a path. Parts of
 * it can be asked for, so that a browser plays from any place.
 */
@RestController
public final class MediaController {
    private static final int LONGEST_NAME = 500;

    private final Desk desk;
    private final MediaStores stores;
    private final AttachMedia attach;

    /** Recordings of the studies on {@code desk}. */
    public MediaController(Desk desk, MediaStores stores, AttachMedia attach) {
        this.desk = requireNonNull(desk, "desk is null");
        this.stores = requireNonNull(stores, "stores is null");
        this.attach = requireNonNull(attach, "attach is null");
    }

    /**
     * What became of a recording.
     *
     * @param sequence the last entry of the study after it
     */
    public record MediaChanged(long sequence) {}

    /** Attaches a recording, in place of the one there was; its bytes are the body. */
    @PutMapping("/api/studies/{study}/sources/{source}/media")
    public MediaChanged put(
            @PathVariable String study,
            @PathVariable String source,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable Integer durationMillis,
            @RequestHeader("Content-Type") String mediaType,
            HttpServletRequest request)
            throws IOException {
        LiveStudy open = desk.study(study);
        SourceId id = known(open, source);
        if (request.getContentLengthLong() > AttachMedia.MOST_BYTES) {
            throw new RequestRefused(new Problem(
                    413,
                    "too-large",
                    "The recording is larger than " + (AttachMedia.MOST_BYTES >> 30)
                            + " GB: cut it into parts, or make it smaller"));
        }
        if (durationMillis != null && durationMillis < 0) {
            throw RequestRefused.malformed("A recording does not play for " + durationMillis + " ms");
        }
        AttachMedia.Recording recording =
                new AttachMedia.Recording(plain(name), bare(mediaType), Optional.ofNullable(durationMillis));
        CarryOut.join(open, desk.person());
        List<Entry> entries = attach.attach(open, store(study), desk.person(), id, recording, request.getInputStream());
        return new MediaChanged(last(open, entries));
    }

    /** Detaches the recording; the file stays beside the study, so that an undo can attach it again. */
    @DeleteMapping("/api/studies/{study}/sources/{source}/media")
    public MediaChanged delete(@PathVariable String study, @PathVariable String source) {
        LiveStudy open = desk.study(study);
        SourceId id = known(open, source);
        CarryOut.join(open, desk.person());
        return new MediaChanged(last(open, attach.detach(open, desk.person(), id)));
    }

    /** The recording, whole or a stretch of it. */
    @GetMapping("/api/studies/{study}/sources/{source}/media")
    public void get(
            @PathVariable String study,
            @PathVariable String source,
            @RequestHeader(name = "Range", required = false) @Nullable String range,
            @RequestHeader(name = "If-Range", required = false) @Nullable String ifRange,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        LiveStudy open = desk.study(study);
        Media media = open.study()
                .source(known(open, source))
                .media()
                .orElseThrow(() -> RequestRefused.notFound("Source " + source + " has no recording"));
        MediaStore store = store(study);
        long size = size(store, media);
        String tag = "\"" + media.sha256() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(ifNoneMatch)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(media.mediaType());
        Optional<ByteRange> asked =
                ifRange == null || ifRange.equals(tag) ? ByteRange.of(range, size) : Optional.empty();
        if (asked.isPresent() && !asked.get().isInside()) {
            response.setHeader("Content-Range", "bytes */" + size);
            throw new RequestRefused(new Problem(416, "no-such-range", "The recording has " + size + " bytes"));
        }
        ByteRange sent = asked.orElse(new ByteRange(0, size));
        if (asked.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(
                    "Content-Range", "bytes " + sent.from() + "-" + (sent.from() + sent.length() - 1) + "/" + size);
        }
        response.setContentLengthLong(sent.length());
        if (request.getMethod().equals("GET")) {
            store.write(media.sha256(), sent.from(), sent.length(), response.getOutputStream());
        }
    }

    private static long size(MediaStore store, Media media) {
        OptionalLong size = store.size(media.sha256());
        if (size.isEmpty()) {
            throw RequestRefused.notFound("The file of the recording \"" + media.name()
                    + "\" is not beside the study: put it back into its folder, or attach it again");
        }
        return size.getAsLong();
    }

    private static SourceId known(LiveStudy open, String source) {
        SourceId id = Names.id(source, SourceId::new);
        if (!open.study().sources().containsKey(id)) {
            throw RequestRefused.notFound("There is no source " + id + " in the study");
        }
        return id;
    }

    private MediaStore store(String study) {
        Path file = desk.listing().get(study);
        if (file == null) {
            throw new TacitException("The file of the study is not in the folder any more: put it back");
        }
        return stores.of(file);
    }

    private static long last(LiveStudy open, List<Entry> entries) {
        return entries.isEmpty()
                ? open.study().sequence()
                : entries.get(entries.size() - 1).sequence();
    }

    /** The type without what may stand behind it. */
    private static String bare(String mediaType) {
        int more = mediaType.indexOf(';');
        return (more < 0 ? mediaType : mediaType.substring(0, more)).strip().toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        String shown = name.replace('\\', '/').replaceAll("\\p{Cntrl}", " ").strip();
        String file = shown.substring(shown.lastIndexOf('/') + 1).strip();
        if (file.isEmpty() || file.length() > LONGEST_NAME) {
            throw RequestRefused.malformed("A recording needs a name of at most " + LONGEST_NAME + " characters");
        }
        return file;
    }
}
