package org.tacit.storage.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** One connection to a study file, with its prepared statements. Not thread-safe. */
final class Database implements AutoCloseable {
    /** How long to wait for another process that is just committing, in milliseconds. */
    static final int BUSY_MILLIS = 2_000;

    /** Kibibytes of pages kept in memory. */
    private static final int CACHE_KIB = 8_192;

    /** From so many pages on the log is folded into the file: 4 MB. */
    private static final int LOG_PAGES = 1_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Opens a file that is there to read and write. */
    static Database writing(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return opened(config, file.toAbsolutePath().toUri().toString());
    }

    /** Opens a file that is there to read. */
    static Database reading(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return opened(config, file.toAbsolutePath().toUri().toString());
    }

    /** Opens a file that nobody writes and that lies where nothing can be written beside it. */
    static Database readingUnchanging(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return opened(config, file.toAbsolutePath().toUri() + "?immutable=1");
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static Database opened(SQLiteConfig config, String address) throws SQLException {
        Database database = new Database(config.createConnection("jdbc:sqlite:" + address));
        try {
            // A study may come from anybody: nothing in its schema may run on its own.
            database.run("PRAGMA trusted_schema = OFF");
            database.run("PRAGMA cell_size_check = ON");
            database.run("PRAGMA cache_size = -" + CACHE_KIB);
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    /**
     * What makes an acknowledged act durable and destroyed words gone. SQLite folds the log into the file by itself, at the end of the commit that fills it: only it knows how much of the
     * log is in use, for the log's file stays as large as it ever was.
     */
    void settle() throws SQLException {
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("PRAGMA secure_delete = ON");
        run("PRAGMA foreign_keys = ON");
        run("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
        run("PRAGMA journal_size_limit = 16777216");
    }

    /** Runs a statement or a script without values. */
    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** A statement, prepared once. Its values are the caller's to set each time. */
    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    /** The one number a query answers with; 0 when it answers with nothing. */
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() ? answer.getLong(1) : 0;
        }
    }

    /** Runs work in one transaction that holds the write lock from its start: all of it is durable when this returns, or none of it is done. */
    void transaction(Failures.Work<?> work) throws SQLException {
        prepared("BEGIN IMMEDIATE").executeUpdate();
        boolean done = false;
        try {
            work.run();
            prepared("COMMIT").executeUpdate();
            done = true;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            prepared("ROLLBACK").executeUpdate();
        } catch (SQLException e) {
            // SQLite has rolled back by itself already, which it does when the disk is full.
            return;
        }
    }

    /** Closes after a failure, which is what the caller is to hear of. */
    void abandon() {
        try {
            close();
        } catch (SQLException e) {
            prepared.clear();
        }
    }

    /** The connection, for Flyway and for what has no place here. */
    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
        connection.close();
    }
}
