package org.tacit.storage.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;
import org.tacit.storage.media.MediaFolder;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StoreException;
import org.tacit.workbench.store.Verification;

/** A study in an open SQLite file, with or without its writer. Safe for use by several threads. */
final class SqliteStudy implements OpenStudy {
    /** A copy is kept when at least so many entries, and at least this part of all, came since the last. */
    private static final long COPY_AFTER = 1_000;

    private static final long COPY_SHARE = 20;

    /** The most acts of one transaction. */
    private static final int MOST_TOGETHER = 256;

    private final Path file;
    private final StudyReader reader;
    private final @Nullable StudyWriter writer;
    private final List<String> warnings;
    private final Object writing = new Object();
    private final Queue<WaitingAct> waiting = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Study study;
    private long copied;
    private boolean closed;

    /** A study to read and write. */
    SqliteStudy(Path file, StudyReader reader, @Nullable StudyWriter writer, List<String> warnings) {
        this.file = file;
        this.reader = reader;
        this.writer = writer;
        this.warnings = List.copyOf(warnings);
    }

    @Override
    public Study study() {
        Study known = study;
        if (known != null) {
            return known;
        }
        synchronized (writing) {
            Study folded = study;
            if (folded == null) {
                long last = reader.last();
                Study copy =
                        reader.snapshot().filter(of -> of.sequence() <= last).orElse(Study.BLANK);
                copied = copy.sequence();
                folded = reader.replayed(copy, last);
                study = folded;
            }
            return folded;
        }
    }

    /** Threads that come while another writes find their acts written with the next group, by whichever of them comes first: many writers share the wait for the disk. */
    @Override
    public List<Entry> record(Act act) {
        if (writer == null) {
            throw new StoreException(file + " is open to read only: open it to write");
        }
        WaitingAct mine = new WaitingAct(act);
        waiting.add(mine);
        synchronized (writing) {
            while (!mine.isDone()) {
                if (closed) {
                    waiting.remove(mine);
                    throw new StoreException(file + " was closed: open it again");
                }
                recordGroup(writer, mine);
            }
        }
        return mine.entries();
    }

    /** Records the acts that wait, up to the first that has to be alone. One that another thread took and could not finish is taken up by its own. */
    private void recordGroup(StudyWriter by, WaitingAct mine) {
        List<WaitingAct> group = new ArrayList<>();
        if (!waiting.contains(mine)) {
            group.add(mine);
        }
        while (group.isEmpty() || group.size() < MOST_TOGETHER && !group.get(0).isAlone()) {
            WaitingAct next = waiting.peek();
            if (next == null || !group.isEmpty() && next.isAlone()) {
                break;
            }
            waiting.remove();
            group.add(next);
        }
        StudyWriter.Recorded recorded = by.record(group, study());
        if (recorded.withdrawn()) {
            copied = 0;
            reader.forget();
            study = null;
        } else {
            study = recorded.study();
        }
    }

    @Override
    public void entries(long from, long to, Consumer<Entry> each) {
        reader.entries(from, to, each);
    }

    @Override
    public Optional<SealedText> text(ContentId id) {
        return reader.text(id);
    }

    @Override
    public Optional<Original> original(ContentId id) {
        return reader.original(id);
    }

    @Override
    public Optional<ContentId> originalWith(byte[] bytes) {
        return reader.originalWith(bytes);
    }

    @Override
    public List<KeptWords> wordsOf(long sequence) {
        return reader.wordsOf(sequence).stream()
                .flatMap(row ->
                        Optional.ofNullable(row.bytes())
                                .map(bytes -> new KeptWords(row.id(), new String(bytes, UTF_8)))
                                .stream())
                .toList();
    }

    @Override
    public List<String> warnings() {
        return warnings;
    }

    @Override
    public Verification verify() {
        return new Verifier(reader, reader.codec(), new MediaFolder(MediaFolder.beside(file))).verify();
    }

    /** Keeps a copy of the state for the next opening, when the trail has grown enough since the last one for that to pay. */
    private void keepCopy() {
        Study state = study;
        if (writer != null && state != null) {
            long grown = state.sequence() - copied;
            if (grown >= Math.max(COPY_AFTER, state.sequence() / COPY_SHARE) && writer.keep(state)) {
                copied = state.sequence();
            }
        }
    }

    @Override
    public void close() {
        synchronized (writing) {
            if (closed) {
                return;
            }
            closed = true;
            try {
                keepCopy();
                // First, so that the writer is the last to let go of the file and can fold the log into it.
                reader.close();
            } finally {
                if (writer != null) {
                    writer.close();
                }
            }
        }
    }
}
