package org.tacit.storage.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.tacit.workbench.store.StoreException;

/**
 * The format of a study file: how it is told from other files, and the scripts that make it. Immutable.
 *
 * @param scripts the migrations, one for each version from 1, named as Flyway asks
 * @param folder where on the class path they lie
 */
record Format(List<String> scripts, String folder) {
    /** {@code TACT} */
    static final int APPLICATION = 0x54414354;

    /** The format this version writes. */
    static final Format CURRENT =
            new Format(List.of("V1__trail_words_and_snapshots.sql"), "org/tacit/storage/migration");

    private static final Set<String> TABLES =
            Set.of("entry", "content", "snapshot", "snapshot_part", "meta", "flyway_schema_history");

    Format {
        scripts = List.copyOf(scripts);
    }

    int version() {
        return scripts.size();
    }

    /** Makes the tables in an empty file; part of the caller's transaction. */
    void create(Database database) throws SQLException {
        for (String script : scripts) {
            database.run(read(script));
        }
    }

    /**
     * The version of a file.
     *
     * @throws StoreException when it is no study, or a newer one than this version knows
     */
    int check(Database database, Path file) throws SQLException {
        int application = (int) database.number("PRAGMA application_id");
        int version = (int) database.number("PRAGMA user_version");
        if (application != APPLICATION) {
            throw new StoreException(
                    file + " is not a study of Tacit: choose another file, or begin a study with \"new\"");
        }
        if (version > version()) {
            throw new StoreException(file + " was written by a newer version of Tacit (its format is " + version
                    + ", this version knows up to " + version() + "): open it with that version. Nothing was changed");
        }
        return version;
    }

    /**
     * Refuses a file whose schema holds what Tacit never puts there; a trigger or a view could act on its own.
     *
     * @throws StoreException naming the first such thing
     */
    void checkSchema(Database database, Path file) throws SQLException {
        try (ResultSet row = database.prepared("SELECT type, name, tbl_name FROM sqlite_schema")
                .executeQuery()) {
            while (row.next()) {
                boolean ours = Set.of("table", "index").contains(row.getString(1)) && TABLES.contains(row.getString(3));
                boolean internal = row.getString(2).startsWith("sqlite_");
                if (!ours && !internal) {
                    throw new StoreException(file + " holds a " + row.getString(1) + " \"" + row.getString(2)
                            + "\" that Tacit did not put there: do not trust it, and bring back a backup");
                }
            }
        }
    }

    private String read(String script) {
        try (InputStream in = Format.class.getClassLoader().getResourceAsStream(folder + "/" + script)) {
            if (in == null) {
                throw new AssertionError("there is no script " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
