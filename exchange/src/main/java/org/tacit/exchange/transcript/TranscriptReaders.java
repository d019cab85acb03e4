package org.tacit.exchange.transcript;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacit.domain.TacitException;

/**
 * Reads transcripts of every format it was given a reader for. Pure: bytes in, sources out; nothing is stored and no file is opened. Safe to share between threads.
 */
public final class TranscriptReaders {
    private final Map<TranscriptFormat, TranscriptReader> readers = new EnumMap<>(TranscriptFormat.class);

    /** With these readers. */
    public TranscriptReaders(List<TranscriptReader> readers) {
        readers.forEach(reader -> reader.formats().forEach(format -> this.readers.put(format, reader)));
    }

    /**
     * Reads one file.
     *
     * @throws TacitException when it cannot be read: one line that names the file, what is wrong, and how to mend it
     */
    public List<ReadTranscript> read(TranscriptFile file, ImportOptions options) {
        return read(FileGroup.of(file), options);
    }

    /**
     * Reads files that together are one source, or one file.
     *
     * @throws TacitException when one cannot be read: one line that names the file, what is wrong, and how to mend it
     */
    public List<ReadTranscript> read(FileGroup group, ImportOptions options) {
        TranscriptFile first = group.parts().get(0).file();
        try {
            group.parts().forEach(part -> checkSize(part.file()));
            TranscriptFormat format = format(first, options);
            TranscriptReader reader = Optional.ofNullable(readers.get(format))
                    .orElseThrow(
                            () -> new UnreadableTranscript("no reader for " + format.converter() + " is installed"));
            return reader.read(group, format, options);
        } catch (UnreadableTranscript e) {
            throw new UnreadableTranscript(first.name() + ": " + e.getMessage(), e);
        }
    }

    private static void checkSize(TranscriptFile file) {
        if (file.bytes().length > TranscriptLimits.MAX_FILE_BYTES) {
            throw new UnreadableTranscript(
                    "is larger than " + TranscriptLimits.inMegabytes(TranscriptLimits.MAX_FILE_BYTES) + "; divide it");
        }
    }

    private static TranscriptFormat format(TranscriptFile file, ImportOptions options) {
        if (options.format().isPresent()) {
            return options.format().get();
        }
        String foreign = Signature.foreign(file.bytes());
        if (!foreign.isEmpty()) {
            throw new UnreadableTranscript(foreign);
        }
        return TranscriptFormat.ofEnding(file.ending()).orElseGet(() -> Signature.format(file));
    }
}
