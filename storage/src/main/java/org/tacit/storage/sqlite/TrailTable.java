package org.tacit.storage.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.tacit.storage.chain.StoredEntry;

/** The table of entries. Appends and reads; there is no statement here that updates or deletes. Not thread-safe. */
final class TrailTable {
    private static final String INSERT =
            "INSERT INTO entry (sequence, at, by, batch, undoes, type, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LAST = "SELECT sequence, hash FROM entry ORDER BY sequence DESC LIMIT 1";
    private static final String HASH = "SELECT hash FROM entry WHERE sequence = ?";
    private static final String ROWS =
            "SELECT sequence, at, by, batch, undoes, type, body, hash FROM entry WHERE sequence BETWEEN ? AND ? ORDER BY sequence";

    /**
     * Many rows as one value: reading a million values one by one costs three times as much. Fields end in U+001F and rows in U+001E, which stand in no JSON.
     */
    private static final String PAGE =
            "SELECT group_concat(row, '') FROM (SELECT sequence || char(31) || at || char(31) || by || char(31) || batch || char(31)"
                    + " || ifnull(undoes, 0) || char(31) || type || char(31) || body || char(30) AS row"
                    + " FROM entry WHERE sequence BETWEEN ? AND ? ORDER BY sequence)";

    private final Database database;

    TrailTable(Database database) {
        this.database = database;
    }

    void append(StoredEntry entry) throws SQLException {
        PreparedStatement insert = database.prepared(INSERT);
        insert.setLong(1, entry.sequence());
        insert.setLong(2, entry.atMillis());
        insert.setString(3, entry.by());
        insert.setLong(4, entry.batch());
        if (entry.undoes() == 0) {
            insert.setNull(5, Types.INTEGER);
        } else {
            insert.setLong(5, entry.undoes());
        }
        insert.setString(6, entry.type());
        insert.setString(7, new String(entry.body(), StandardCharsets.UTF_8));
        insert.setBytes(8, entry.hash());
        insert.executeUpdate();
    }

    /** The number and hash of the last entry; number 0 when there is none. */
    Last last() throws SQLException {
        try (ResultSet row = database.prepared(LAST).executeQuery()) {
            return row.next() ? new Last(row.getLong(1), row.getBytes(2)) : new Last(0, new byte[0]);
        }
    }

    /** The hash of an entry; empty when there is no such entry. */
    byte[] hash(long sequence) throws SQLException {
        PreparedStatement select = database.prepared(HASH);
        select.setLong(1, sequence);
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? row.getBytes(1) : new byte[0];
        }
    }

    /** The entries between two numbers, both included, as {@link PackedEntries} reads them. */
    byte[] page(long from, long to) throws SQLException {
        PreparedStatement select = database.prepared(PAGE);
        select.setLong(1, from);
        select.setLong(2, to);
        try (ResultSet row = select.executeQuery()) {
            byte[] page = row.next() ? row.getBytes(1) : null;
            return page == null ? new byte[0] : page;
        }
    }

    /** The entries between two numbers, both included, with their hashes. */
    List<StoredEntry> rows(long from, long to) throws SQLException {
        PreparedStatement select = database.prepared(ROWS);
        select.setLong(1, from);
        select.setLong(2, to);
        List<StoredEntry> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(new StoredEntry(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getString(6),
                        row.getBytes(7),
                        row.getBytes(8)));
            }
        }
        return rows;
    }

    /** The last entry: its number and its hash. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Last(long sequence, byte[] hash) {}
}
