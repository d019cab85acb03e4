package org.tacit.storage.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.tacit.workbench.store.StoreException;

/** Says in one line what went wrong with a study file and how to mend it. Immutable. */
final class Failures {
    private final Path file;

    Failures(Path file) {
        this.file = file;
    }

    /** Work with the database. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Runs some work, telling its failure in our words. */
    <T> T telling(String doing, Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw told(doing, e);
        }
    }

    /** A failure in our words. {@code doing} continues "could not". */
    StoreException told(String doing, SQLException failure) {
        String could = file + " could not be " + doing + ": ";
        SQLiteErrorCode code =
                failure instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        // Extended codes carry the plain one in their low byte.
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL ->
                new StoreException(
                        could
                                + "there is no room left on its disk; nothing of this act was recorded. Free some space and try again",
                        failure);
            case SQLITE_CORRUPT -> damaged(failure);
            case SQLITE_NOTADB ->
                new StoreException(
                        file
                                + " is not a study file, or its beginning was damaged: choose another file, or bring back a backup",
                        failure);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new StoreException(could + "another program is using the file. Close it there and try again", failure);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                new StoreException(
                        could
                                + "the file or its folder may not be written to. Change the permissions, or copy the study to a folder of your own",
                        failure);
            case SQLITE_CANTOPEN ->
                new StoreException(
                        could
                                + "the system does not let it be opened. Look whether it is there and may be read and written",
                        failure);
            case SQLITE_IOERR ->
                new StoreException(
                        could + "the disk refused (" + code
                                + "); nothing of this act was recorded. Look whether the disk is full or was taken away, then open the study again",
                        failure);
            default -> new StoreException(could + failure.getMessage(), failure);
        };
    }

    /** The file is damaged. */
    StoreException damaged(Throwable cause) {
        return new StoreException(
                file
                        + " is damaged: part of it is missing or was overwritten. Keep it as it is, bring back your last backup, and look with \"verify\" how far each of the two is whole",
                cause);
    }
}
