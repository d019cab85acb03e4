package org.tacit.storage.sqlite;

import java.security.SecureRandom;
import java.time.Clock;
import org.tacit.storage.StudyFilesContract;
import org.tacit.workbench.store.StudyFiles;

/** The promises of every store, kept by SQLite files. */
class SqliteStudyFilesTest extends StudyFilesContract {
    @Override
    protected StudyFiles files() {
        return new SqliteStudyFiles(Clock.systemUTC(), new SecureRandom());
    }
}
