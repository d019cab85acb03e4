package org.tacit.exchange.folder;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.Study;
import org.tacit.exchange.framework.FrameworkReader;
import org.tacit.exchange.framework.FrameworkWriter;
import org.tacit.exchange.framework.ShippedFrameworks;
import org.tacit.exchange.yaml.YamlEntries;
import org.tacit.exchange.yaml.YamlWriter;

/**
 * Writes a study as a study folder ({@code docs/guide/study-folder.md}). Reading the folder gives the same study, and writing it again the same bytes. The folder is written aside,
 * read back and compared with the study before anything is put in its place; what cannot be written so that it reads back is refused. Stateless and safe to share between threads.
 */
public final class StudyFolderWriter {
    private final TranscriptConversion transcripts;
    private final FrameworkReader frameworks;
    private final ShippedFrameworks shipped;
    private final FrameworkWriter frameworkWriter = new FrameworkWriter();

    /**
     * Writes folders that a {@link StudyFolderReader} made of the same parts reads.
     *
     * @param transcripts tells what reading a transcript again would give
     * @param frameworks reads framework files
     * @param shipped the frameworks that a lens may name by id
     */
    public StudyFolderWriter(TranscriptConversion transcripts, FrameworkReader frameworks, ShippedFrameworks shipped) {
        this.transcripts = requireNonNull(transcripts, "transcripts is null");
        this.frameworks = requireNonNull(frameworks, "frameworks is null");
        this.shipped = requireNonNull(shipped, "shipped is null");
    }

    /**
     * Writes a study with every file as it came.
     *
     * @throws FolderException when the folder is there and is not a study folder, holds files that would be lost, or cannot be written; the folder is as it was
     */
    public void write(Study study, StudyContents contents, Path folder) {
        write(study, contents, folder, Originals.ALL);
    }

    /**
     * Writes a study.
     *
     * @param originals which files travel as they came
     * @throws FolderException when the folder is there and is not a study folder, holds files that would be lost, or cannot be written; the folder is as it was
     */
    public void write(Study study, StudyContents contents, Path folder, Originals originals) {
        requireNonNull(study, "study is null");
        requireNonNull(contents, "contents is null");
        requireNonNull(originals, "originals is null");
        try (FolderPlace place = FolderPlace.open(folder)) {
            NewFiles files = new NewFiles(place.aside());
            writeInto(files, study, contents, originals);
            check(study, contents, originals, place.aside(), folder);
            place.replace(files.names());
        }
    }

    private void writeInto(NewFiles files, Study study, StudyContents contents, Originals originals) {
        SourceWriter sourceWriter = new SourceWriter(study, contents, transcripts, originals, files);
        List<YamlEntries> sources = new ArrayList<>();
        for (Source source : study.sources().values()) {
            sources.add(sourceWriter.write(source));
        }
        CodingsWriter codings = new CodingsWriter(study, contents);
        if (study.codingCount() > 0) {
            files.put(FolderLayout.CODINGS, codings.write());
        }
        put(files, FolderLayout.CODEBOOK, new CodebookWriter(study.codebook()).write());
        put(files, FolderLayout.THEMES, new ThemesWriter(study, contents).write());
        put(files, FolderLayout.LENS, new LensWriter(shipped, frameworkWriter, files).write(study.lens()));
        List<String> memos = new MemosWriter(files).write(study.memos().values(), codings.memos());
        // The file that makes it a study folder comes last.
        put(files, FolderLayout.STUDY, new SetupWriter(study).write(sources, memos));
    }

    private static void put(NewFiles files, String name, YamlEntries entries) {
        if (!entries.isEmpty()) {
            files.put(name, new YamlWriter().write(entries));
        }
    }

    /** Reads back what was written aside; a folder that would not give the same study again never takes its place. */
    private void check(Study study, StudyContents contents, Originals originals, Path aside, Path folder) {
        FolderStudy read;
        try {
            read = new StudyFolderReader(transcripts, frameworks, shipped, new CountedContents()).read(aside);
        } catch (FolderException unreadable) {
            throw new FolderException(
                    "The study cannot be written to " + folder + " so that it can be read again: "
                            + String.join("\n", unreadable.problems()),
                    unreadable);
        }
        Optional<String> difference = new SameStudy(study, contents, originals).difference(read);
        if (difference.isPresent()) {
            throw FolderException.of("The study cannot be written to " + folder + " so that it reads back the same: "
                    + difference.get() + " would differ");
        }
    }
}
