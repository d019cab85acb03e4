package org.tacit.workbench.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;

/**
 * Makes one act of what several use cases do: each is run on this study and sees what those before it did, and {@link #record} of the study under it is called once, at the end. So all of
 * it is recorded and undone together, or none of it. Not thread-safe.
 */
public final class OneAct implements OpenStudy {
    private final OpenStudy under;
    private final Instant at;
    private final List<Act.Step> steps = new ArrayList<>();
    private final Map<ContentId, SealedText> texts = new HashMap<>();
    private final Map<ContentId, Original> originals = new HashMap<>();
    private final List<Entry> unchecked = new ArrayList<>();
    private Study study;

    /**
     * Gathers over a study as it is now.
     *
     * @param at the time entries seem to have until they are recorded
     */
    public OneAct(OpenStudy under, Instant at) {
        this.under = requireNonNull(under, "under is null");
        this.at = requireNonNull(at, "at is null");
        this.study = under.study();
    }

    /**
     * Records everything gathered, as one act of one person; nothing when nothing was gathered.
     *
     * @return the entries as they were recorded
     */
    public List<Entry> recorded(CoderId by) {
        return steps.isEmpty()
                ? List.of()
                : under.record(new Act(by, steps, List.copyOf(texts.values()), List.copyOf(originals.values())));
    }

    /** Everything gathered so far is checked here, when the next use case asks; the last is checked when all is recorded. */
    @Override
    public Study study() {
        if (!unchecked.isEmpty()) {
            study = study.withAll(unchecked);
            unchecked.clear();
        }
        return study;
    }

    /** Gathers an act. The entries answered with are those it would make. */
    @Override
    public List<Entry> record(Act act) {
        long first = study().sequence() + 1;
        List<Entry> entries = new ArrayList<>(act.steps().size());
        for (Act.Step step : act.steps()) {
            entries.add(new Entry(first + entries.size(), at, act.by(), first, step.undoes(), step.change()));
        }
        unchecked.addAll(entries);
        steps.addAll(act.steps());
        act.texts().forEach(text -> texts.put(text.id(), text));
        act.originals().forEach(original -> originals.put(original.id(), original));
        return List.copyOf(entries);
    }

    @Override
    public Optional<SealedText> text(ContentId id) {
        SealedText gathered = texts.get(id);
        return gathered == null ? under.text(id) : Optional.of(gathered);
    }

    @Override
    public Optional<Original> original(ContentId id) {
        Original gathered = originals.get(id);
        return gathered == null ? under.original(id) : Optional.of(gathered);
    }

    /** The entries that are recorded; those gathered are none yet. */
    @Override
    public void entries(long from, long to, Consumer<Entry> each) {
        under.entries(from, to, each);
    }

    @Override
    public Optional<ContentId> originalWith(byte[] bytes) {
        return under.originalWith(bytes);
    }

    @Override
    public List<KeptWords> wordsOf(long sequence) {
        return under.wordsOf(sequence);
    }

    @Override
    public List<String> warnings() {
        return under.warnings();
    }

    @Override
    public Verification verify() {
        return under.verify();
    }

    /** Lets go of what was not recorded; the study under it stays open. */
    @Override
    public void close() {}
}
