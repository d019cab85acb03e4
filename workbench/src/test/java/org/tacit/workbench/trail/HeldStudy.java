package org.tacit.workbench.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.study.Study;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.Verification;

/** A study open in memory: the real fold and trail, and no file. Not thread-safe. */
final class HeldStudy implements OpenStudy {
    private final StudyContents contents;
    private final List<Entry> entries;
    private Study study;

    HeldStudy(RandomStudy random) {
        this.contents = random.contents();
        this.entries = new ArrayList<>(random.entries());
        this.study = random.study();
    }

    @Override
    public Study study() {
        return study;
    }

    @Override
    public List<Entry> record(Act act) {
        long first = study.sequence() + 1;
        List<Entry> recorded = new ArrayList<>();
        for (Act.Step step : act.steps()) {
            Entry last = entries.get(entries.size() - 1);
            recorded.add(new Entry(first + recorded.size(), last.at(), act.by(), first, step.undoes(), step.change()));
        }
        study = study.withAll(recorded);
        entries.addAll(recorded);
        return recorded;
    }

    @Override
    public void entries(long from, long to, Consumer<Entry> each) {
        entries.subList((int) from - 1, (int) Math.min(to, entries.size())).forEach(each);
    }

    @Override
    public Optional<SealedText> text(ContentId id) {
        return contents.text(id);
    }

    @Override
    public Optional<Original> original(ContentId id) {
        return contents.original(id);
    }

    @Override
    public Optional<ContentId> originalWith(byte[] bytes) {
        return Optional.empty();
    }

    @Override
    public List<KeptWords> wordsOf(long sequence) {
        return List.of();
    }

    @Override
    public List<String> warnings() {
        return List.of();
    }

    @Override
    public Verification verify() {
        return new Verification(entries.size(), "", List.of(), List.of());
    }

    @Override
    public void close() {}
}
