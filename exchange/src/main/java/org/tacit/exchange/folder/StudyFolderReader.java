package org.tacit.exchange.folder;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.tacit.exchange.framework.FrameworkReader;
import org.tacit.exchange.framework.ShippedFrameworks;

/**
 * Reads a study folder: the plain files a study can be kept in for people and for version control ({@code docs/guide/study-folder.md}). A folder is read whole or not at all: every
 * mistake is looked for, and all are reported together, each in one line with its file, its row or line, and how to mend it. Nothing outside the folder is read. Stateless and safe
 * to share between threads, as far as what it is made of is.
 */
public final class StudyFolderReader {
    private final TranscriptConversion transcripts;
    private final FrameworkReader frameworks;
    private final ShippedFrameworks shipped;
    private final ContentSource contents;

    /**
     * Reads folders.
     *
     * @param transcripts converts the files under {@code transcripts/}
     * @param frameworks reads the files under {@code frameworks/}
     * @param shipped the frameworks that a lens may name by id
     * @param contents gives texts and files their rows and salts
     */
    public StudyFolderReader(
            TranscriptConversion transcripts,
            FrameworkReader frameworks,
            ShippedFrameworks shipped,
            ContentSource contents) {
        this.transcripts = requireNonNull(transcripts, "transcripts is null");
        this.frameworks = requireNonNull(frameworks, "frameworks is null");
        this.shipped = requireNonNull(shipped, "shipped is null");
        this.contents = requireNonNull(contents, "contents is null");
    }

    /**
     * Reads a folder.
     *
     * @throws FolderException when it is not a study folder or holds mistakes; nothing was read
     */
    public FolderStudy read(Path folder) {
        requireNonNull(folder, "folder is null");
        Problems problems = new Problems();
        FolderFiles files = new FolderFiles(folder, problems);
        if (!files.has(FolderLayout.STUDY)) {
            throw FolderException.of(folder + " is not a study folder: there is no " + FolderLayout.STUDY + " in it");
        }
        if (files.has(FolderLayout.BEING_WRITTEN)) {
            throw FolderException.of(folder
                    + " was being written when the program stopped, so it may be half old and half new:"
                    + " write it again, or take it back from version control and remove " + FolderLayout.BEING_WRITTEN);
        }
        FolderParts parts = new FolderReading(files, transcripts, frameworks, shipped, contents, problems).read();
        problems.throwIfAny("The study folder " + folder);
        return parts.study();
    }
}
