package org.tacit.workbench.live;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.Verification;

/**
 * An open study that is followed while it is worked at. Who follows names the last entry seen and gets every act after it, in the order of the trail, none missing and none twice,
 * whichever thread recorded it: what is passed on is read from the trail, and the news of an act only wakes who waits. Safe for use by several threads.
 */
public final class LiveStudy implements OpenStudy {
    /** Entries kept in memory for those who follow closely; older ones are read from the trail. */
    private static final int RECENT = 4_096;

    private final OpenStudy kept;
    private final long opened;
    private final ConcurrentSkipListMap<Long, Entry> recent = new ConcurrentSkipListMap<>();
    private final Map<SourceId, Long> edits = new ConcurrentHashMap<>();
    private final ReadWriteLock texts = new ReentrantReadWriteLock();
    private final Object news = new Object();
    private final Earlier earlier;
    private volatile boolean closed;

    /** Follows an open study; closing this closes it. */
    public LiveStudy(OpenStudy kept) {
        this.kept = requireNonNull(kept, "kept is null");
        this.opened = kept.study().sequence();
        this.earlier = new Earlier();
    }

    /** The number of the last entry when the study was opened. */
    public long opened() {
        return opened;
    }

    /** Runs work whose positions rest on the texts as they are: no text is edited meanwhile. */
    public <T> T onTexts(Supplier<T> work) {
        return locked(texts.readLock(), work);
    }

    /** Runs work that may edit texts, alone. */
    public <T> T editing(Supplier<T> work) {
        return locked(texts.writeLock(), work);
    }

    private static <T> T locked(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Whether the text of a source was edited after an entry, so that positions found then may be wrong now. */
    public boolean editedAfter(SourceId source, long entry) {
        Long last = edits.get(source);
        if (last != null && last > entry) {
            return true;
        }
        return earlier.edit(source, entry) > entry;
    }

    /** The number of the entry, after another and from before the study was opened here, that added a coding; 0 when none did. */
    public long addedBefore(CodingId coding, long after) {
        return earlier.addition(coding, after);
    }

    /** What entries from before the opening did, as far back as was ever asked: read once, for pages that were open before the program was started anew. */
    private final class Earlier {
        private final Map<SourceId, Long> edited = new HashMap<>();
        private final Map<CodingId, Long> added = new HashMap<>();
        private long from = opened + 1;

        synchronized long edit(SourceId source, long after) {
            readBackTo(after + 1);
            return edited.getOrDefault(source, 0L);
        }

        synchronized long addition(CodingId coding, long after) {
            readBackTo(after + 1);
            long found = added.getOrDefault(coding, 0L);
            return found > after ? found : 0;
        }

        private void readBackTo(long entry) {
            long first = Math.max(1, entry);
            if (first < from) {
                kept.entries(first, from - 1, this::note);
                from = first;
            }
        }

        private void note(Entry entry) {
            if (entry.change() instanceof SourceChange.TextEdited c) {
                edited.merge(c.source(), entry.sequence(), Math::max);
            } else if (entry.change() instanceof CodingChange.CodingAdded c
                    && entry.undoes().isEmpty()) {
                added.put(c.coding().id(), entry.sequence());
            }
        }
    }

    @Override
    public List<Entry> record(Act act) {
        List<Entry> entries = kept.record(act);
        for (Entry entry : entries) {
            recent.put(entry.sequence(), entry);
            if (entry.change() instanceof SourceChange.TextEdited edited) {
                edits.merge(edited.source(), entry.sequence(), Math::max);
            }
        }
        while (recent.size() > RECENT) {
            recent.pollFirstEntry();
        }
        synchronized (news) {
            news.notifyAll();
        }
        return entries;
    }

    /**
     * Waits until the trail goes beyond an entry.
     *
     * @return whether it does; not when the time is over or the study was closed
     */
    public boolean await(long entry, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        synchronized (news) {
            while (!closed && kept.study().sequence() <= entry) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                news.wait(left);
            }
        }
        return !closed;
    }

    /** Passes on every act after an entry, whole and in order, up to the last that is durable now; returns the number of its last entry. */
    public long acts(long after, Consumer<List<Entry>> each) {
        long last = kept.study().sequence();
        List<Entry> act = new ArrayList<>();
        entries(after + 1, last, entry -> {
            if (!act.isEmpty() && act.get(0).batch() != entry.batch()) {
                each.accept(List.copyOf(act));
                act.clear();
            }
            act.add(entry);
        });
        if (!act.isEmpty()) {
            each.accept(List.copyOf(act));
        }
        return Math.max(after, last);
    }

    /** Whether the study was closed. */
    public boolean closed() {
        return closed;
    }

    @Override
    public Study study() {
        return kept.study();
    }

    @Override
    public void entries(long from, long to, Consumer<Entry> each) {
        long next = Math.max(1, from);
        for (Entry entry : recent.subMap(next, true, Math.max(next, to), true).values()) {
            if (entry.sequence() != next) {
                break;
            }
            each.accept(entry);
            next++;
        }
        if (next <= to) {
            kept.entries(next, to, each);
        }
    }

    @Override
    public Optional<SealedText> text(ContentId id) {
        return kept.text(id);
    }

    @Override
    public Optional<Original> original(ContentId id) {
        return kept.original(id);
    }

    @Override
    public Optional<ContentId> originalWith(byte[] bytes) {
        return kept.originalWith(bytes);
    }

    @Override
    public List<KeptWords> wordsOf(long sequence) {
        return kept.wordsOf(sequence);
    }

    @Override
    public List<String> warnings() {
        return kept.warnings();
    }

    @Override
    public Verification verify() {
        return kept.verify();
    }

    @Override
    public void close() {
        closed = true;
        synchronized (news) {
            news.notifyAll();
        }
        kept.close();
    }
}
