package org.tacit.exchange.folder;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.source.Source;

/**
 * A source as it was read, with its words.
 *
 * @param source the source
 * @param file the file it is in, relative to the folder; empty for a source whose words were withdrawn
 * @param text its canonical text; blank in the place of words that were withdrawn
 * @param originals its file, or files
 * @param withdrawn what of it was withdrawn
 * @param quotes finds quotes in it
 */
record SourceRead(
        Source source,
        String file,
        SealedText text,
        List<Original> originals,
        SourceWords.Withdrawn withdrawn,
        QuoteFinder quotes) {
    SourceRead {
        requireNonNull(source, "source is null");
        requireNonNull(file, "file is null");
        requireNonNull(text, "text is null");
        originals = List.copyOf(originals);
        requireNonNull(withdrawn, "withdrawn is null");
        requireNonNull(quotes, "quotes is null");
    }
}
