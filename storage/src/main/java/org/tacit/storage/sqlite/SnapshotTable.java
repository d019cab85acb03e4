package org.tacit.storage.sqlite;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.study.Study;
import org.tacit.storage.hash.Sha256;
import org.tacit.storage.snapshot.SnapshotCodec;

/**
 * The copy of the state kept in the file. It is believed only when its version is ours, its checksums fit and the trail holds the entry it was taken at with the same hash. Not
 * thread-safe.
 */
final class SnapshotTable {
    private static final String HEAD =
            "SELECT sequence, version, parts, entry, checksum FROM snapshot ORDER BY sequence DESC LIMIT 1";
    private static final String PART = "SELECT checksum, bytes FROM snapshot_part WHERE sequence = ? AND part = ?";

    private final Database database;
    private final SnapshotCodec codec;

    SnapshotTable(Database database, SnapshotCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** What the file says of its copy. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Head(long sequence, int version, int parts, byte[] entry, byte[] checksum) {}

    Optional<Head> head() throws SQLException {
        try (ResultSet row = database.prepared(HEAD).executeQuery()) {
            return row.next()
                    ? Optional.of(
                            new Head(row.getLong(1), row.getInt(2), row.getInt(3), row.getBytes(4), row.getBytes(5)))
                    : Optional.empty();
        }
    }

    /** The state kept; nothing when there is none to be believed. */
    Optional<Study> read(TrailTable trail) throws SQLException {
        Optional<Head> head = head();
        if (head.isEmpty() || head.get().version() != SnapshotCodec.VERSION) {
            return Optional.empty();
        }
        Head of = head.get();
        if (!Arrays.equals(of.entry(), trail.hash(of.sequence()))) {
            return Optional.empty();
        }
        Parts parts = new Parts(of);
        Optional<Study> study = codec.read(of.sequence(), () -> parts);
        if (parts.failure != null) {
            throw parts.failure;
        }
        return parts.fit() ? study : Optional.empty();
    }

    /** Replaces the copy; part of the caller's transaction. */
    void write(Study study, byte[] entryHash) throws SQLException {
        database.run("DELETE FROM snapshot_part");
        database.run("DELETE FROM snapshot");
        PreparedStatement insert =
                database.prepared("INSERT INTO snapshot_part (sequence, part, checksum, bytes) VALUES (?, ?, ?, ?)");
        MessageDigest sums = Sha256.digest();
        ArrayList<SQLException> failures = new ArrayList<>();
        int[] count = {0};
        codec.write(study, part -> {
            try {
                insert.setLong(1, study.sequence());
                insert.setInt(2, count[0]++);
                insert.setLong(3, sum(part));
                insert.setBytes(4, part);
                insert.executeUpdate();
                add(sums, sum(part));
            } catch (SQLException e) {
                failures.add(e);
            }
        });
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        PreparedStatement head = database.prepared(
                "INSERT INTO snapshot (sequence, version, parts, entry, checksum) VALUES (?, ?, ?, ?, ?)");
        head.setLong(1, study.sequence());
        head.setInt(2, SnapshotCodec.VERSION);
        head.setInt(3, count[0]);
        head.setBytes(4, entryHash);
        head.setBytes(5, sums.digest());
        head.executeUpdate();
    }

    /** CRC-32C finds what a disk or a hand did by mistake, at a hundredth of the cost of SHA-256; against purpose only the trail helps, which {@code verify} compares. */
    private static long sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return sum.getValue();
    }

    private static void add(MessageDigest sums, long sum) {
        sums.update(ByteBuffer.allocate(Long.BYTES).putLong(sum).flip());
    }

    /** The parts of a copy, read one at a time. Ends early where one does not fit. */
    private final class Parts implements Iterator<byte[]> {
        private final Head head;
        private final MessageDigest sums = Sha256.digest();
        private int next;
        private @Nullable SQLException failure;

        Parts(Head head) {
            this.head = head;
        }

        @Override
        public boolean hasNext() {
            return failure == null && next < head.parts();
        }

        @Override
        public byte[] next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no part " + next);
            }
            try {
                PreparedStatement select = database.prepared(PART);
                select.setLong(1, head.sequence());
                select.setInt(2, next++);
                try (ResultSet row = select.executeQuery()) {
                    byte[] bytes = row.next() ? row.getBytes(2) : null;
                    if (bytes == null || row.getLong(1) != sum(bytes)) {
                        next = Integer.MAX_VALUE;
                        return new byte[0];
                    }
                    add(sums, sum(bytes));
                    return bytes;
                }
            } catch (SQLException e) {
                failure = e;
                return new byte[0];
            }
        }

        /** Whether every part was there and as it was written. */
        boolean fit() {
            return next == head.parts() && Arrays.equals(sums.digest(), head.checksum());
        }
    }
}
