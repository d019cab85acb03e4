package org.tacit.server;

import java.nio.file.Path;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StoreException;
import org.tacit.workbench.store.StudyFiles;

/** A place without studies, for a server that is only asked to describe itself. */
final class NoStudies implements StudyFiles {
    @Override
    public OpenStudy create(Path file, Act beginning) {
        throw new StoreException("There is no place for " + file);
    }

    @Override
    public OpenStudy open(Path file) {
        throw new StoreException("There is no " + file);
    }

    @Override
    public OpenStudy openReadOnly(Path file) {
        return open(file);
    }
}
