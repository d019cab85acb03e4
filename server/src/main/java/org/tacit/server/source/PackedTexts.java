package org.tacit.server.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.SealedText;
import org.tacit.workbench.live.LiveStudy;

/** The texts read last, in gzip: they never change. What was withdrawn is asked of the study each time. Safe for use by several threads. */
public final class PackedTexts {
    private static final int KEPT = 16;

    private final Map<ContentId, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ContentId, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /** A text in gzip; nothing when it was withdrawn. */
    Optional<byte[]> find(LiveStudy study, ContentId id) {
        return study.text(id).map(text -> packed(id, text));
    }

    private synchronized byte[] packed(ContentId id, SealedText text) {
        return kept.computeIfAbsent(id, wanted -> gzip(text));
    }

    private static byte[] gzip(SealedText text) {
        byte[] bytes = text.text().text().getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
