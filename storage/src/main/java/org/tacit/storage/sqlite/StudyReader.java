package org.tacit.storage.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.StudyFold;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.trail.Entry;
import org.tacit.storage.codec.ChangeCodec;
import org.tacit.storage.snapshot.SnapshotCodec;
import org.tacit.storage.sqlite.ContentTable.Kind;
import org.tacit.storage.sqlite.ContentTable.Row;
import org.tacit.workbench.store.StoreException;

/** Reads a study file through a connection of its own. Safe for use by several threads; the connection is used by one at a time, and never while a caller's code runs. */
final class StudyReader implements AutoCloseable {
    private static final int PAGE = 500;
    private static final int TEXTS_KEPT = 16;

    private final Failures failures;
    private final Database database;
    private final TrailTable trail;
    private final ContentTable contents;
    private final ChangeCodec codec;
    private final Map<ContentId, SealedText> texts = new LinkedHashMap<>(TEXTS_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ContentId, SealedText> eldest) {
            return size() > TEXTS_KEPT;
        }
    };

    StudyReader(Database database, Failures failures, ChangeCodec codec) {
        this.database = database;
        this.failures = failures;
        this.codec = codec;
        this.trail = new TrailTable(database);
        this.contents = new ContentTable(database);
    }

    /** Runs work on the connection, alone. */
    synchronized <T> T using(Failures.Work<T> work) {
        return failures.telling("read", work);
    }

    Database database() {
        return database;
    }

    TrailTable trail() {
        return trail;
    }

    ContentTable contents() {
        return contents;
    }

    ChangeCodec codec() {
        return codec;
    }

    /** The copy of the state kept in the file, when there is one to be believed. */
    Optional<Study> snapshot() {
        return using(() -> new SnapshotTable(database, new SnapshotCodec(codec)).read(trail));
    }

    /** The entry that the copy of the state in the file was taken at; 0 when there is no copy. */
    long snapshotEntry() {
        return using(() -> new SnapshotTable(database, new SnapshotCodec(codec))
                .head()
                .map(SnapshotTable.Head::sequence)
                .orElse(0L));
    }

    long last() {
        return using(() -> trail.last().sequence());
    }

    /** The study after the entry with this number, from the one given on. */
    Study replayed(Study from, long to) {
        StudyFold fold = StudyFold.trusting(from);
        entries(from.sequence() + 1, to, fold::add);
        return fold.study();
    }

    void entries(long from, long to, Consumer<Entry> each) {
        PackedEntries packed = new PackedEntries(codec, new Shelves.Reading(this::row));
        for (long start = Math.max(1, from); start <= to; start += PAGE) {
            long first = start;
            byte[] page = using(() -> trail.page(first, Math.min(to, first + PAGE - 1)));
            if (page.length == 0) {
                return;
            }
            packed.read(page, each);
        }
    }

    Optional<Row> row(ContentId id) {
        return using(() -> contents.find(id));
    }

    Optional<SealedText> text(ContentId id) {
        synchronized (texts) {
            SealedText known = texts.get(id);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Row row = row(id, Kind.TEXT);
        byte[] salt = row.salt();
        byte[] bytes = row.bytes();
        if (salt == null || bytes == null) {
            return Optional.empty();
        }
        SealedText text = new SealedText(id, salt, new CodePointText(new String(bytes, UTF_8)));
        synchronized (texts) {
            texts.put(id, text);
        }
        return Optional.of(text);
    }

    /** Forgets texts kept in memory. */
    void forget() {
        synchronized (texts) {
            texts.clear();
        }
    }

    Optional<Original> original(ContentId id) {
        byte[] bytes = row(id, Kind.ORIGINAL).bytes();
        return bytes == null ? Optional.empty() : Optional.of(new Original(id, bytes));
    }

    private Row row(ContentId id, Kind kind) {
        return row(id).filter(found -> found.kind() == kind)
                .orElseThrow(() ->
                        new StoreException("The study holds no " + kind.name().toLowerCase(Locale.ROOT) + " " + id));
    }

    Optional<ContentId> originalWith(byte[] bytes) {
        return using(() -> contents.originalWith(bytes));
    }

    List<Row> wordsOf(long entry) {
        return using(() -> new ArrayList<>(contents.wordsOf(entry)));
    }

    @Override
    public synchronized void close() {
        failures.telling("closed", () -> {
            database.close();
            return true;
        });
    }
}
