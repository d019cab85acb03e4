package org.tacit.storage.sqlite;

import java.io.ByteArrayOutputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.content.ContentId;
import org.tacit.storage.hash.Sha256;
import org.tacit.workbench.store.StoreException;

/** The table of what lies beside the trail. Its one statement that alters a row is the withdrawal's. Not thread-safe. */
final class ContentTable {
    /** The largest text a study may hold, in bytes of UTF-8; a packed row that claims more is refused before it fills the memory. */
    static final int MOST_TEXT_BYTES = 256 * 1024 * 1024;

    private static final String INSERT =
            "INSERT INTO content (id, kind, entry, salt, bytes, digest, hash) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String COLUMNS = "SELECT id, kind, entry, salt, bytes, hash, withdrawn_by FROM content ";
    private static final String BY_ID = COLUMNS + "WHERE id = ?";
    private static final String OF_ENTRY = COLUMNS + "WHERE entry = ? AND kind = 'words' ORDER BY rowid";
    private static final String HASH = "SELECT hash FROM content WHERE id = ?";
    private static final String BY_DIGEST = "SELECT id FROM content WHERE digest = ? ORDER BY rowid LIMIT 1";
    private static final String IDS = "SELECT id FROM content ORDER BY rowid";
    private static final String WITHDRAW =
            "UPDATE content SET salt = NULL, bytes = NULL, digest = NULL, withdrawn_by = ? WHERE id = ? AND withdrawn_by IS NULL";

    private final Database database;

    ContentTable(Database database) {
        this.database = database;
    }

    /** What a row holds. */
    enum Kind {
        WORDS("words"),
        TEXT("text"),
        ORIGINAL("original");

        private final String stored;

        Kind(String stored) {
            this.stored = stored;
        }

        static Optional<Kind> of(String stored) {
            for (Kind kind : values()) {
                if (kind.stored.equals(stored)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** A row to be kept. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record New(ContentId id, Kind kind, long entry, byte[] salt, byte[] bytes) {
        byte[] hash() {
            return Sha256.salted(salt, bytes);
        }
    }

    /** A row as it is; salt and bytes are null when they were destroyed. Bytes are unpacked. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(
            ContentId id,
            Kind kind,
            long entry,
            byte @Nullable [] salt,
            byte @Nullable [] bytes,
            byte[] hash,
            long withdrawnBy) {}

    void insert(New row) throws SQLException {
        PreparedStatement insert = database.prepared(INSERT);
        insert.setString(1, row.id().value());
        insert.setString(2, row.kind().stored);
        insert.setLong(3, row.entry());
        insert.setBytes(4, row.salt());
        insert.setBytes(5, row.kind() == Kind.TEXT ? packed(row.bytes()) : row.bytes());
        insert.setBytes(6, row.kind() == Kind.ORIGINAL ? Sha256.of(row.bytes()) : null);
        insert.setBytes(7, row.hash());
        insert.executeUpdate();
    }

    /** Destroys what a row holds; true when it was there to be destroyed. */
    boolean withdraw(ContentId id, long entry) throws SQLException {
        PreparedStatement update = database.prepared(WITHDRAW);
        update.setLong(1, entry);
        update.setString(2, id.value());
        return update.executeUpdate() > 0;
    }

    Optional<Row> find(ContentId id) throws SQLException {
        PreparedStatement select = database.prepared(BY_ID);
        select.setString(1, id.value());
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        }
    }

    /** The rows with the words of one entry. */
    List<Row> wordsOf(long entry) throws SQLException {
        PreparedStatement select = database.prepared(OF_ENTRY);
        select.setLong(1, entry);
        List<Row> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(read(row));
            }
        }
        return rows;
    }

    /** The salted hash of a row, also of one that was destroyed. */
    Optional<byte[]> hash(ContentId id) throws SQLException {
        PreparedStatement select = database.prepared(HASH);
        select.setString(1, id.value());
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        }
    }

    Optional<ContentId> originalWith(byte[] bytes) throws SQLException {
        PreparedStatement select = database.prepared(BY_DIGEST);
        select.setBytes(1, Sha256.of(bytes));
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(new ContentId(row.getString(1))) : Optional.empty();
        }
    }

    List<ContentId> ids() throws SQLException {
        List<ContentId> ids = new ArrayList<>();
        try (ResultSet row = database.prepared(IDS).executeQuery()) {
            while (row.next()) {
                ids.add(new ContentId(row.getString(1)));
            }
        }
        return ids;
    }

    private static Row read(ResultSet row) throws SQLException {
        ContentId id = new ContentId(row.getString(1));
        String stored = row.getString(2);
        Kind kind = Kind.of(stored)
                .orElseThrow(() -> new StoreException("Content " + id + " is of an unknown kind, \"" + stored + "\""));
        byte[] bytes = row.getBytes(5);
        return new Row(
                id,
                kind,
                row.getLong(3),
                row.getBytes(4),
                bytes == null || kind != Kind.TEXT ? bytes : unpacked(id, bytes),
                row.getBytes(6),
                row.getLong(7));
    }

    static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] unpacked(ContentId id, byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 3);
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException("it ends too early");
                }
                out.write(buffer, 0, count);
                if (out.size() > MOST_TEXT_BYTES) {
                    throw new DataFormatException("it is larger than " + MOST_TEXT_BYTES + " bytes");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new StoreException(
                    "Text " + id + " cannot be unpacked (" + e.getMessage() + "): it was changed or damaged", e);
        } finally {
            inflater.end();
        }
    }
}
