package org.tacit.workbench.preview;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.Verification;

/**
 * A study to try acts on: they are folded, checked, numbered and timed as if they were recorded, into a state of its own, and nothing is written. So any use case can be run on it to see
 * what it would do. It begins with the study as it is now and does not follow what is recorded afterwards; closing it leaves the study under it open. Safe for use by several threads.
 */
public final class Rehearsal implements OpenStudy {
    private final OpenStudy over;
    private final Supplier<Instant> clock;
    private final long base;
    private final List<Entry> rehearsed = new ArrayList<>();
    private final Map<ContentId, SealedText> texts = new HashMap<>();
    private final Map<ContentId, Original> originals = new HashMap<>();
    private final Set<ContentId> withdrawn = new HashSet<>();
    private Study study;

    /**
     * A rehearsal over a study as it is now.
     *
     * @param over the study; nothing is recorded into it
     * @param clock says when the acts are as if recorded
     */
    public Rehearsal(OpenStudy over, Supplier<Instant> clock) {
        this.over = requireNonNull(over, "over is null");
        this.clock = requireNonNull(clock, "clock is null");
        this.study = over.study();
        this.base = study.sequence();
    }

    @Override
    public synchronized Study study() {
        return study;
    }

    /** The acts tried so far, as the entries they would be. */
    public synchronized List<Entry> rehearsed() {
        return List.copyOf(rehearsed);
    }

    @Override
    public synchronized List<Entry> record(Act act) {
        Instant now = clock.get();
        long first = study.sequence() + 1;
        List<Entry> entries = new ArrayList<>(act.steps().size());
        for (Act.Step step : act.steps()) {
            entries.add(new Entry(first + entries.size(), now, act.by(), first, step.undoes(), step.change()));
        }
        study = study.withAll(entries);
        rehearsed.addAll(entries);
        act.texts().forEach(text -> texts.put(text.id(), text));
        act.originals().forEach(original -> originals.put(original.id(), original));
        entries.forEach(entry -> {
            if (entry.change() instanceof WordsWithdrawn gone) {
                withdrawn.addAll(gone.contents());
            }
        });
        return List.copyOf(entries);
    }

    @Override
    public void entries(long from, long to, Consumer<Entry> each) {
        if (from <= base) {
            over.entries(from, Math.min(to, base), each);
        }
        rehearsed().stream()
                .filter(entry -> entry.sequence() >= from && entry.sequence() <= to)
                .forEach(each);
    }

    @Override
    public synchronized Optional<SealedText> text(ContentId id) {
        if (withdrawn.contains(id)) {
            return Optional.empty();
        }
        SealedText tried = texts.get(id);
        return tried == null ? over.text(id) : Optional.of(tried);
    }

    @Override
    public synchronized Optional<Original> original(ContentId id) {
        if (withdrawn.contains(id)) {
            return Optional.empty();
        }
        Original tried = originals.get(id);
        return tried == null ? over.original(id) : Optional.of(tried);
    }

    /** The row in the study under it; files that came with a rehearsed act have none yet. */
    @Override
    public Optional<ContentId> originalWith(byte[] bytes) {
        return over.originalWith(bytes);
    }

    /** The words as they are kept in the study under it, without those a rehearsed act withdraws; a rehearsed entry keeps none. */
    @Override
    public synchronized List<KeptWords> wordsOf(long sequence) {
        return sequence > base
                ? List.of()
                : over.wordsOf(sequence).stream()
                        .filter(words -> !withdrawn.contains(words.id()))
                        .toList();
    }

    @Override
    public List<String> warnings() {
        return over.warnings();
    }

    /** Checks the study under it. */
    @Override
    public Verification verify() {
        return over.verify();
    }

    @Override
    public void close() {}
}
