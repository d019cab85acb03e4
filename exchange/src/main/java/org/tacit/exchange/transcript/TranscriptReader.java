package org.tacit.exchange.transcript;

import java.util.List;

/** Reads the files of one format. Implementations are stateless and safe to share between threads. */
public interface TranscriptReader {
    /** The formats it reads. */
    List<TranscriptFormat> formats();

    /**
     * Reads a group of files.
     *
     * @param group one file, or several that together are one source
     * @param format one of {@link #formats()}
     * @param options what the person said about how to read them
     * @return the sources, in the order of the file; never empty
     * @throws UnreadableTranscript when the file cannot be read, in one line
     */
    List<ReadTranscript> read(FileGroup group, TranscriptFormat format, ImportOptions options);
}
