package org.tacit.storage.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.tacit.storage.chain.HashChain;
import org.tacit.storage.chain.StoredEntry;

/** Takes an entry out of a trail and makes every later number and hash anew, as a forger with this very program would. */
final class Rechained {
    private Rechained() {}

    static void without(Path file, long entry) {
        try (Database database = Database.writing(file)) {
            TrailTable trail = new TrailTable(database);
            List<StoredEntry> rows = trail.rows(1, Long.MAX_VALUE);
            database.run("DELETE FROM entry");
            HashChain chain = new HashChain();
            byte[] before = HashChain.beginning();
            for (StoredEntry row : rows) {
                if (row.sequence() == entry) {
                    continue;
                }
                long sequence = row.sequence() > entry ? row.sequence() - 1 : row.sequence();
                long batch = row.batch() > entry ? row.batch() - 1 : row.batch();
                before = chain.hash(
                        before, sequence, row.atMillis(), row.by(), batch, row.undoes(), row.type(), row.body());
                trail.append(new StoredEntry(
                        sequence, row.atMillis(), row.by(), batch, row.undoes(), row.type(), row.body(), before));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
