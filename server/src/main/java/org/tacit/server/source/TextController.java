package org.tacit.server.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.domain.content.ContentId;
import org.tacit.server.http.Names;
import org.tacit.server.http.RequestRefused;
import org.tacit.server.study.Desk;
import org.tacit.workbench.live.LiveStudy;

/** The texts themselves. One is never changed, only followed by another with an id of its own, so a browser may keep it. */
@RestController
public final class TextController {
    private final Desk desk;
    private final PackedTexts texts;

    /** Reads the studies on {@code desk}. */
    public TextController(Desk desk, PackedTexts texts) {
        this.desk = requireNonNull(desk, "desk is null");
        this.texts = requireNonNull(texts, "texts is null");
    }

    /** A text, as the positions of the study count it. */
    @GetMapping(path = "/api/studies/{study}/texts/{text}", produces = "text/plain;charset=UTF-8")
    public ResponseEntity<byte[]> text(
            @PathVariable String study,
            @PathVariable String text,
            @RequestHeader(name = "Accept-Encoding", required = false) @Nullable String accepted) {
        LiveStudy open = desk.study(study);
        ContentId id = Names.id(text, ContentId::new);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .header("Vary", "Accept-Encoding")
                .header("Content-Type", "text/plain;charset=UTF-8");
        boolean packed = accepted != null && accepted.contains("gzip");
        Optional<byte[]> bytes = packed
                ? texts.find(open, id)
                : open.text(id).map(found -> found.text().text().getBytes(UTF_8));
        if (bytes.isEmpty()) {
            throw RequestRefused.notFound("The text " + id + " was withdrawn");
        }
        return (packed ? answer.header("Content-Encoding", "gzip") : answer).body(bytes.get());
    }
}
