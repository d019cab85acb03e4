package org.tacit.storage;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Recordings;
import org.tacit.domain.trail.Entry;
import org.tacit.storage.media.MediaFolder;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;

/** The changes of a random study as acts, each with the texts and files it is the first to speak of. Not thread-safe. */
public final class RandomActs {
    private final RandomStudy random;
    private final Set<ContentId> brought = new HashSet<>();

    public RandomActs(RandomStudy random) {
        this.random = random;
    }

    /** Grows the study in memory to so many entries and records each into a new file as it comes. */
    public OpenStudy recorded(StudyFiles files, Path file, int entries) {
        keepRecordings(file);
        OpenStudy study = files.create(file, act(random.entries().get(0)));
        for (int i = 1; i < entries; i++) {
            study.record(act(random.next()));
        }
        return study;
    }

    /** Keeps every recording the study may speak of beside its file. */
    public static void keepRecordings(Path file) {
        MediaFolder media = new MediaFolder(MediaFolder.beside(file));
        Recordings.ALL.forEach(bytes -> media.keep(new ByteArrayInputStream(bytes), bytes.length));
    }

    /** An entry of the random study as an act. */
    public Act act(Entry entry) {
        return act(entry, entry.change());
    }

    /** A change that is not in the random study as an act of whoever made an entry of it. */
    public Act act(Entry by, Change change) {
        List<SealedText> texts = new ArrayList<>();
        List<Original> originals = new ArrayList<>();
        List<ContentId> textIds = new ArrayList<>();
        List<ContentId> originalIds = new ArrayList<>();
        if (change instanceof SourceChange.SourceAdded c) {
            textIds.add(c.source().text().content());
            originalIds.addAll(c.source().conversion().originals());
        } else if (change instanceof SourceChange.TextEdited c) {
            textIds.add(c.to().content());
        }
        textIds.stream()
                .filter(brought::add)
                .forEach(id -> random.contents().text(id).ifPresent(texts::add));
        originalIds.stream()
                .filter(brought::add)
                .forEach(id -> random.contents().original(id).ifPresent(originals::add));
        Act.Step step = change.equals(by.change()) ? new Act.Step(change, by.undoes()) : Act.Step.of(change);
        return new Act(by.by(), List.of(step), texts, originals);
    }
}
