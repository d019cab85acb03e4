package org.tacit.workbench.study;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import org.tacit.domain.coding.CoderId;
import org.tacit.exchange.folder.FolderStudy;
import org.tacit.exchange.folder.StudyFolderReader;
import org.tacit.exchange.folder.StudyFolderWriter;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;

/** Studies from study folders, and to them. */
public final class StudyFolders {
    private final StudyFiles files;
    private final StudyFolderReader reader;
    private final StudyFolderWriter writer;

    /** Reads and writes folders with the given reader and writer. */
    public StudyFolders(StudyFiles files, StudyFolderReader reader, StudyFolderWriter writer) {
        this.files = requireNonNull(files, "files is null");
        this.reader = requireNonNull(reader, "reader is null");
        this.writer = requireNonNull(writer, "writer is null");
    }

    /**
     * Begins a study from a folder, in one act.
     *
     * @throws org.tacit.domain.TacitException when the folder has mistakes, all of them named; no file is left behind
     */
    public Read read(Path file, CoderId by, Path folder) {
        FolderStudy read = reader.read(folder);
        List<Act.Step> steps = read.changes().stream().map(Act.Step::of).toList();
        OpenStudy study = files.create(file, new Act(by, steps, read.texts(), read.originals()));
        return new Read(
                study, read.report().doubts().stream().map(Object::toString).toList());
    }

    /**
     * Writes a study to a folder. Recordings are not carried: they are large, and lie beside the study's file.
     *
     * @return what was not carried, a line each
     * @throws org.tacit.domain.TacitException when the folder is not one Tacit wrote, or cannot be written; it is as it was
     */
    public List<String> write(OpenStudy study, Path folder) {
        writer.write(study.study(), study, folder);
        long recordings = study.study().sources().values().stream()
                .filter(source -> source.media().isPresent())
                .count();
        return recordings == 0
                ? List.of()
                : List.of("Not written: the recordings of " + recordings + (recordings == 1 ? " source" : " sources")
                        + ". They stay in the folder beside the study's file; attach them again to a study made"
                        + " from the folder");
    }

    /**
     * A study that was begun from a folder, open.
     *
     * @param study the study
     * @param notes what a person should look at
     */
    public record Read(OpenStudy study, List<String> notes) {
        public Read {
            requireNonNull(study, "study is null");
            notes = List.copyOf(notes);
        }
    }
}
