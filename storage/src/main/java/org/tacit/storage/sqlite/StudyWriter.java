package org.tacit.storage.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;
import org.tacit.storage.chain.HashChain;
import org.tacit.storage.chain.StoredEntry;
import org.tacit.storage.codec.ChangeCodec;
import org.tacit.storage.snapshot.SnapshotCodec;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.StoreException;

/**
 * The one writer of a study file. An act is written whole with everything it brings, alone or with others in one transaction, and acknowledged after the commit is on the disk. Not
 * thread-safe.
 */
final class StudyWriter implements AutoCloseable {
    private final Failures failures;
    private final Database database;
    private final TrailTable trail;
    private final ContentTable contents;
    private final WriterLock lock;
    private final FileGuard guard;
    private final Clock clock;
    private final SecureRandom random;
    private final ChangeCodec codec;
    private final HashChain chain = new HashChain();
    private TrailTable.Last last;

    StudyWriter(
            Database database,
            Failures failures,
            WriterLock lock,
            FileGuard guard,
            Clock clock,
            SecureRandom random,
            ChangeCodec codec) {
        this.database = database;
        this.failures = failures;
        this.lock = lock;
        this.guard = guard;
        this.clock = clock;
        this.random = random;
        this.codec = codec;
        this.trail = new TrailTable(database);
        this.contents = new ContentTable(database);
        this.last = failures.telling("read", trail::last);
    }

    /** What recording acts came to. {@code withdrawn} says whether words were destroyed, so that the state has to be folded anew. */
    record Recorded(Study study, boolean withdrawn) {}

    /** An act that fits, ready to be written. */
    private record Ready(List<Entry> entries, Study study, List<StoredEntry> stored, List<ContentTable.New> rows) {}

    /**
     * Records acts one after the other in one transaction. One that does not fit is refused alone; the others are acknowledged together, once all of them are on the disk.
     */
    Recorded record(List<WaitingAct> acts, Study study) {
        guard.check();
        Study next = study;
        TrailTable.Last end = last;
        List<WaitingAct> fitting = new ArrayList<>(acts.size());
        List<Ready> ready = new ArrayList<>(acts.size());
        for (WaitingAct act : acts) {
            Study before = next;
            TrailTable.Last at = end;
            Optional<Ready> fits = act.tried(() -> ready(act.act(), before, at));
            if (fits.isPresent()) {
                fitting.add(act);
                ready.add(fits.get());
                next = fits.get().study();
                end = lastOf(fits.get().stored());
            }
        }
        if (ready.isEmpty()) {
            return new Recorded(study, false);
        }
        try {
            write(ready);
        } catch (StoreException e) {
            fitting.forEach(act -> act.failed(e));
            return new Recorded(study, false);
        }
        last = end;
        guard.wrote();
        boolean withdraws = ready.stream().anyMatch(StudyWriter::withdraws);
        if (withdraws) {
            purge();
        }
        for (int i = 0; i < fitting.size(); i++) {
            fitting.get(i).done(ready.get(i).entries());
        }
        return new Recorded(next, withdraws);
    }

    private Ready ready(Act act, Study before, TrailTable.Last end) {
        List<Entry> entries = entries(act, before.sequence());
        Study next = before.withAll(entries);
        Shelves.Writing shelf = new Shelves.Writing(act, contents, random);
        List<StoredEntry> stored = stored(entries, shelf, end);
        return new Ready(entries, next, stored, shelf.rows());
    }

    private void write(List<Ready> ready) {
        failures.telling("written", () -> {
            database.transaction(() -> {
                requireOurs();
                for (Ready act : ready) {
                    write(act.stored(), act.rows());
                    withdraw(act.entries());
                }
                return true;
            });
            return true;
        });
    }

    private static boolean withdraws(Ready act) {
        return act.entries().stream().anyMatch(entry -> entry.change() instanceof WordsWithdrawn);
    }

    private static TrailTable.Last lastOf(List<StoredEntry> stored) {
        StoredEntry end = stored.get(stored.size() - 1);
        return new TrailTable.Last(end.sequence(), end.hash());
    }

    private List<Entry> entries(Act act, long before) {
        Instant now = clock.instant();
        List<Entry> entries = new ArrayList<>(act.steps().size());
        for (Act.Step step : act.steps()) {
            long sequence = before + entries.size() + 1;
            entries.add(new Entry(sequence, now, act.by(), before + 1, step.undoes(), step.change()));
        }
        return List.copyOf(entries);
    }

    private List<StoredEntry> stored(List<Entry> entries, Shelves.Writing shelf, TrailTable.Last end) {
        List<StoredEntry> stored = new ArrayList<>(entries.size());
        byte[] before = end.sequence() == 0 ? HashChain.beginning() : end.hash();
        for (Entry entry : entries) {
            shelf.begin(entry.sequence());
            String type = codec.nameOf(entry.change());
            byte[] body = codec.body(entry.change(), shelf).getBytes(UTF_8);
            long at = entry.at().toEpochMilli();
            String by = entry.by().value();
            long undoes = entry.undoes().orElse(0);
            before = chain.hash(before, entry.sequence(), at, by, entry.batch(), undoes, type, body);
            stored.add(new StoredEntry(entry.sequence(), at, by, entry.batch(), undoes, type, body, before));
        }
        return stored;
    }

    /** Inside the transaction: the trail must end where we left it. */
    private void requireOurs() throws SQLException {
        TrailTable.Last found = trail.last();
        if (found.sequence() != last.sequence() || !Arrays.equals(found.hash(), last.hash())) {
            throw new StoreException(
                    "Another program wrote into the study since it was opened (its trail ends with entry "
                            + found.sequence() + ", not " + last.sequence()
                            + "). Nothing was written: close the study and open it again");
        }
    }

    private void write(List<StoredEntry> entries, List<ContentTable.New> rows) throws SQLException {
        for (StoredEntry entry : entries) {
            trail.append(entry);
        }
        for (ContentTable.New row : rows) {
            contents.insert(row);
        }
    }

    private void withdraw(List<Entry> entries) throws SQLException {
        for (Entry entry : entries) {
            if (entry.change() instanceof WordsWithdrawn withdrawn) {
                for (ContentId id : withdrawn.contents()) {
                    contents.withdraw(id, entry.sequence());
                }
                database.run("DELETE FROM snapshot_part");
                database.run("DELETE FROM snapshot");
                database.run("INSERT OR REPLACE INTO meta (name, value) VALUES ('purge', '" + entry.sequence() + "')");
            }
        }
    }

    /**
     * Takes the last traces of destroyed words out of the file and its log. Writing the file anew is the one way to be sure of the unused parts of pages. When another program reads the
     * file it cannot be done now, and is done when the study is next opened.
     */
    boolean purge() {
        try {
            if (!checkpoint("TRUNCATE")) {
                return false;
            }
            database.run("VACUUM");
            guard.wrote();
            if (!checkpoint("TRUNCATE")) {
                return false;
            }
            database.run("DELETE FROM meta WHERE name = 'purge'");
            guard.wrote();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whether words that were destroyed may still lie in unused parts of the file. */
    boolean owesPurge() {
        return failures.telling("read", () -> database.number("SELECT count(*) FROM meta WHERE name = 'purge'") > 0);
    }

    /** Keeps a copy of the state; false when that cannot be done now, which loses nothing. */
    boolean keep(Study study) {
        if (study.sequence() != last.sequence()) {
            return false;
        }
        try {
            guard.check();
            database.transaction(() -> {
                requireOurs();
                new SnapshotTable(database, new SnapshotCodec(codec)).write(study, last.hash());
                return true;
            });
            guard.wrote();
            return true;
        } catch (SQLException | StoreException e) {
            return false;
        }
    }

    /** Folds the log into the file; false when another program is in the way, or the file is no longer ours to write. What was acknowledged is durable in the log already. */
    private boolean checkpoint(String how) {
        try {
            guard.check();
            boolean done = database.number("PRAGMA wal_checkpoint(" + how + ")") == 0;
            guard.wrote();
            return done;
        } catch (SQLException | StoreException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try (lock) {
            checkpoint("TRUNCATE");
            failures.telling("closed", () -> {
                database.close();
                return true;
            });
        }
    }
}
