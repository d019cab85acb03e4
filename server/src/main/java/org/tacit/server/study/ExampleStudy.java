package org.tacit.server.study;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.tacit.domain.coding.CoderId;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.study.StudyFolders;

/** The example study that comes with the program. */
public final class ExampleStudy {
    /** Its folder's name, and the handle of a study begun from it. */
    public static final String NAME = "integrated-diabetes";

    private final StudyFolders folders;
    private final Path examples;

    /** The example in a folder of examples. */
    public ExampleStudy(StudyFolders folders, Path examples) {
        this.folders = requireNonNull(folders, "folders is null");
        this.examples = requireNonNull(examples, "examples is null");
    }

    /** Begins a study from it. */
    OpenStudy begin(Path file, CoderId by) {
        return folders.read(file, by, examples.resolve(NAME)).study();
    }
}
