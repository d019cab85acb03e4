package org.tacit.workbench.store;

import java.nio.file.Path;

/** Studies as files: the embedded way to keep a study. */
public interface StudyFiles {
    /**
     * Makes a new, empty study file and records an act into it, whose first change must begin the study. When the act is refused no file is left behind.
     *
     * @throws StoreException when a file is there already or it cannot be written
     */
    OpenStudy create(Path file, Act beginning);

    /**
     * Opens a study to read and write.
     *
     * @throws StoreException when the file is missing, not a study, made by a newer program, damaged, or held by another process
     */
    OpenStudy open(Path file);

    /**
     * Opens a study to read; works beside a process that writes. The state is folded when first asked for, so that the trail of a study that cannot be folded can still be read and
     * verified; it stays the one of that moment.
     *
     * @throws StoreException when the file is missing, not a study or made by a newer program
     */
    OpenStudy openReadOnly(Path file);
}
