package org.tacit.storage.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteDataSource;
import org.tacit.workbench.store.StoreException;

/** Brings a file of an older format up to date, after a copy was made beside it. Only then is Flyway loaded: it would cost every start more than the start itself. Stateless. */
final class Migration {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Migration() {}

    /**
     * Migrates a file.
     *
     * @param database an open connection to it, of its writer; the copy is made through it
     * @param from the format the file has
     * @return the copy
     * @throws StoreException when the copy cannot be made or a script fails; the file is then as it was
     */
    static Path run(Database database, Path file, int from, Format format, Instant now) throws SQLException {
        Path copy = copyName(file, from, now);
        PreparedStatement into = database.prepared("VACUUM INTO ?");
        into.setString(1, copy.toString());
        into.executeUpdate();
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath().toUri());
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:" + format.folder())
                    .baselineOnMigrate(true)
                    .baselineVersion(Integer.toString(from))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException(
                    file + " could not be brought from format " + from + " to " + format.version()
                            + "; it is as it was, and a copy lies in " + copy.getFileName() + ": " + e.getMessage(),
                    e);
        }
        return copy;
    }

    /** {@code study (format 1, before 2031-03-12 14.30.00).tacit}; never the name of a file that is there. */
    static Path copyName(Path file, int from, Instant now) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        String what = stem + " (format " + from + ", before " + STAMP.format(now);
        Path copy = file.resolveSibling(what + ")" + ending);
        for (int again = 2; Files.exists(copy); again++) {
            copy = file.resolveSibling(what + ", " + again + ")" + ending);
        }
        return copy;
    }
}
