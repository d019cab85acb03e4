package org.tacit.storage.sqlite;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.tacit.domain.change.StudyChange;
import org.tacit.storage.codec.ChangeCodec;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StoreException;
import org.tacit.workbench.store.StudyFiles;

/** Studies as SQLite files, {@code name.tacit}. Safe for use by several threads. */
public final class SqliteStudyFiles implements StudyFiles {
    private final Clock clock;
    private final SecureRandom random;
    private final Format format;
    private final ChangeCodec codec;

    /**
     * Studies whose entries take their time from a clock, and their salts from a source of chance.
     */
    public SqliteStudyFiles(Clock clock, SecureRandom random) {
        this(clock, random, Format.CURRENT, new ChangeCodec());
    }

    SqliteStudyFiles(Clock clock, SecureRandom random, Format format, ChangeCodec codec) {
        this.clock = requireNonNull(clock, "clock is null");
        this.random = requireNonNull(random, "random is null");
        this.format = requireNonNull(format, "format is null");
        this.codec = requireNonNull(codec, "codec is null");
    }

    @Override
    public OpenStudy create(Path file, Act beginning) {
        if (!(beginning.steps().get(0).change() instanceof StudyChange.StudyCreated)) {
            throw new IllegalArgumentException("a study begins with its creation");
        }
        claim(file);
        boolean done = false;
        try {
            OpenStudy study = begun(file);
            try {
                study.record(beginning);
                done = true;
                return study;
            } finally {
                if (!done) {
                    study.close();
                }
            }
        } finally {
            if (!done) {
                discard(file);
            }
        }
    }

    /** Makes an empty file, so that the name is ours before anything is written. */
    private static void claim(Path file) {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw new StoreException(file + " is there already: choose another name, or open it", e);
        } catch (IOException e) {
            throw new StoreException(
                    file + " cannot be made: its folder is missing or may not be written to. Choose another folder", e);
        }
    }

    private static void discard(Path file) {
        try {
            for (String ending : List.of("", "-wal", "-shm", "-journal", WriterLock.ENDING)) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            }
        } catch (IOException e) {
            throw new StoreException(file + " was begun and cannot be taken away again: delete it", e);
        }
    }

    private OpenStudy begun(Path file) {
        return locked(file, (database, failures, lock) -> {
            database.settle();
            database.transaction(() -> {
                format.create(database);
                return true;
            });
            return opened(file, database, failures, lock);
        });
    }

    @Override
    public OpenStudy open(Path file) {
        requireThere(file);
        return locked(file, (database, failures, lock) -> {
            int version = format.check(database, file);
            format.checkSchema(database, file);
            database.settle();
            if (version < format.version()) {
                Migration.run(database, file, version, format, clock.instant());
            }
            SqliteStudy study = opened(file, database, failures, lock);
            study.study();
            return study;
        });
    }

    private SqliteStudy opened(Path file, Database database, Failures failures, WriterLock lock) throws SQLException {
        StudyWriter writer = new StudyWriter(database, failures, lock, new FileGuard(file), clock, random, codec);
        List<String> warnings = new ArrayList<>(Surroundings.warnings(file));
        if (writer.owesPurge() && !writer.purge()) {
            warnings.add("Words that were withdrawn may still lie in unused parts of " + file
                    + ": close every other program that has it open, and open it again");
        }
        return new SqliteStudy(file, new StudyReader(Database.reading(file), failures, codec), writer, warnings);
    }

    /** Opening with the write lock held. */
    @FunctionalInterface
    private interface Opening {
        OpenStudy open(Database database, Failures failures, WriterLock lock) throws SQLException;
    }

    /** Takes the write lock and opens; when that fails, closes and gives the lock back. */
    private OpenStudy locked(Path file, Opening opening) {
        Failures failures = new Failures(file);
        WriterLock lock = WriterLock.on(file, clock.instant());
        Database database = null;
        boolean done = false;
        try {
            database = Database.writing(file);
            OpenStudy study = opening.open(database, failures, lock);
            done = true;
            return study;
        } catch (SQLException e) {
            throw failures.told("opened", e);
        } finally {
            if (!done) {
                lock.close();
                if (database != null) {
                    database.abandon();
                }
            }
        }
    }

    @Override
    public OpenStudy openReadOnly(Path file) {
        requireThere(file);
        Failures failures = new Failures(file);
        Database database = failures.telling("opened", () -> reading(file));
        boolean done = false;
        try {
            failures.telling("opened", () -> {
                int version = format.check(database, file);
                if (version < format.version()) {
                    throw new StoreException(file + " has an older format (" + version
                            + "): open it to write once, so that it can be brought up to date; a copy is kept");
                }
                format.checkSchema(database, file);
                return true;
            });
            done = true;
            return new SqliteStudy(file, new StudyReader(database, failures, codec), null, Surroundings.warnings(file));
        } finally {
            if (!done) {
                database.abandon();
            }
        }
    }

    /** SQLite wants to write an index of the log beside the file even to read it; where it may not and there is no log, the file stands for itself. */
    private static Database reading(Path file) throws SQLException {
        Database database = null;
        try {
            database = Database.reading(file);
            database.number("SELECT count(*) FROM sqlite_schema");
            return database;
        } catch (SQLException e) {
            if (database != null) {
                database.close();
            }
            boolean cannotOpen = e instanceof SQLiteException known
                    && (known.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_CANTOPEN.code;
            if (!cannotOpen || Surroundings.hasLog(file)) {
                throw e;
            }
            return Database.readingUnchanging(file);
        }
    }

    private static void requireThere(Path file) {
        if (Files.isDirectory(file)) {
            throw new StoreException(file + " is a folder: name a study file, such as name.tacit");
        }
        if (!Files.isRegularFile(file)) {
            throw new StoreException("There is no file " + file + ": look at its name, or begin a study with \"new\"");
        }
    }
}
