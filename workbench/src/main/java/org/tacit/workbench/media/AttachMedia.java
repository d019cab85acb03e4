package org.tacit.workbench.media;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.source.Media;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/** Attaches recordings to sources and detaches them. Each method is one act. Stateless. */
public final class AttachMedia {
    /** The most bytes a recording may have: 4 GB. */
    public static final long MOST_BYTES = 4L << 30;

    /**
     * What is attached.
     *
     * @param name as it came
     * @param mediaType {@code audio/…} or {@code video/…}
     * @param durationMillis how long it plays, when known
     */
    public record Recording(String name, String mediaType, Optional<Integer> durationMillis) {}

    /**
     * Attaches a recording, in place of the one the source had. The bytes are kept first, so that what is recorded is always there; when it cannot be recorded they go again.
     *
     * @throws TacitException when it is no recording, is too large, or there is no such source
     */
    public List<Entry> attach(
            OpenStudy study, MediaStore store, CoderId by, SourceId id, Recording recording, InputStream bytes) {
        // Refused before a long upload is read, where that can be.
        study.study().source(id);
        media(recording, "0".repeat(64), 1);
        MediaStore.Kept kept = store.keep(bytes, MOST_BYTES);
        boolean done = false;
        try {
            Media media = media(recording, kept.sha256(), kept.bytes());
            Source source = study.study().source(id);
            if (source.media().equals(Optional.of(media))) {
                done = true;
                return List.of();
            }
            List<Change> changes = new ArrayList<>();
            source.media().ifPresent(before -> changes.add(new SourceChange.MediaDetached(id, before)));
            changes.add(new SourceChange.MediaAttached(id, media));
            List<Entry> entries = study.record(Act.of(by, changes));
            done = true;
            return entries;
        } finally {
            if (!done && kept.isNew() && !isUsed(study.study(), kept.sha256())) {
                store.erase(kept.sha256());
            }
        }
    }

    private static boolean isUsed(Study study, String sha256) {
        return study.sources().values().stream()
                .anyMatch(source -> source.media()
                        .filter(media -> media.sha256().equals(sha256))
                        .isPresent());
    }

    private static Media media(Recording recording, String sha256, long bytes) {
        return new Media(sha256, recording.name(), recording.mediaType(), bytes, recording.durationMillis());
    }

    /** Detaches the recording of a source. Its file stays beside the study, so that an undo can attach it again. */
    public List<Entry> detach(OpenStudy study, CoderId by, SourceId id) {
        Media media = study.study()
                .source(id)
                .media()
                .orElseThrow(() -> new TacitException("Source " + id + " has no recording"));
        return study.record(Act.of(by, new SourceChange.MediaDetached(id, media)));
    }
}
