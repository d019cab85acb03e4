package org.tacit.exchange.folder;

import java.util.List;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.source.Conversion;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.folder.TranscriptConversion.Converted;

/**
 * The words of a source as a folder holds them.
 *
 * @param file the file they are in, relative to the folder; empty when they were withdrawn
 * @param originals the file as it came, or the files that hold one talk
 * @param text the canonical text; blank in the place of words that were withdrawn
 * @param meta how the file became text
 * @param turns the turns
 * @param doubts what to look at
 * @param withdrawn what of them was withdrawn
 */
record SourceWords(
        String file,
        List<Original> originals,
        CodePointText text,
        Meta meta,
        Turns turns,
        List<FolderDoubt> doubts,
        Withdrawn withdrawn) {
    SourceWords {
        originals = List.copyOf(originals);
        doubts = List.copyOf(doubts);
    }

    /** What was withdrawn before the folder was written. */
    enum Withdrawn {
        NOTHING,
        FILE,
        ALL
    }

    /** How a file became text, apart from which file it was. */
    record Meta(String mediaType, String encoding, String converter, int version) {
        static Meta of(Converted converted) {
            return new Meta(converted.mediaType(), converted.encoding(), converted.converter(), converted.version());
        }

        static Meta of(Conversion conversion) {
            return new Meta(
                    conversion.mediaType(), conversion.encoding(), conversion.converter(), conversion.version());
        }

        Conversion from(List<Original> originals) {
            List<ContentId> rows = originals.stream().map(Original::id).toList();
            return new Conversion(rows, mediaType, encoding, converter, version);
        }
    }
}
