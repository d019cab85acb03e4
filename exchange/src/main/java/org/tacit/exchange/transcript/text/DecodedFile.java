package org.tacit.exchange.transcript.text;

import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.Original;
import org.tacit.exchange.transcript.TranscriptFile;
import org.tacit.exchange.transcript.TranscriptFormat;
import org.tacit.exchange.turns.Doubt;

/**
 * A text file as characters, not yet canonical.
 *
 * @param text the characters
 * @param original the file with its encoding
 */
public record DecodedFile(String text, Original original) {
    /**
     * Decodes a file; a doubtful encoding is noted.
     *
     * @throws org.tacit.exchange.transcript.UnreadableTranscript when it is no text
     */
    public static DecodedFile of(
            TranscriptFile file, TranscriptFormat format, ImportOptions options, Findings findings) {
        Decoding.Decoded decoded = Decoding.decode(file.bytes(), options.encoding());
        if (!decoded.doubt().isEmpty()) {
            findings.doubts().add(Doubt.WHOLE_FILE, "", decoded.doubt());
        }
        return new DecodedFile(decoded.text(), Original.of(file, format.mediaType(), decoded.encoding()));
    }
}
