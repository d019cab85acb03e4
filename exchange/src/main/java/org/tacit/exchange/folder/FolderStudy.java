package org.tacit.exchange.folder;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.change.Change;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;

/**
 * A study read from a folder: everything that begins it in a new trail, and nothing stored yet.
 *
 * @param changes in an order in which each fits after those before it, {@code study.created} first; each coding keeps the time it was made
 * @param texts the canonical texts the changes speak of
 * @param originals the files they speak of
 * @param report what was read and what to look at
 */
public record FolderStudy(List<Change> changes, List<SealedText> texts, List<Original> originals, FolderReport report) {
    public FolderStudy {
        changes = List.copyOf(changes);
        texts = List.copyOf(texts);
        originals = List.copyOf(originals);
        requireNonNull(report, "report is null");
    }
}
