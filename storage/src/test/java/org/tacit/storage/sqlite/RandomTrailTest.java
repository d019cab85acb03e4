package org.tacit.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.testing.RandomContents;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Recordings;
import org.tacit.domain.testing.Seeds;
import org.tacit.domain.trail.Entry;
import org.tacit.storage.media.MediaFolder;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/** Any study, kept in a file, comes back as it was, and verify is content with it. */
class RandomTrailTest {
    private static final int ENTRIES = 200;

    private final SqliteStudyFiles files = new SqliteStudyFiles(Clock.systemUTC(), new SecureRandom());

    @TempDir
    private Path folder;

    @Test
    void aStudyComesBackAsItWasAndVerifies() {
        comeBack(1);
    }

    @Test
    @Tag("slow")
    void anyStudyComesBackAsItWasAndVerifies() {
        comeBack(9);
    }

    private void comeBack(int seeds) {
        Seeds.check(seeds, trial -> {
            RandomStudy random = new RandomStudy(trial.seed());
            Path file = folder.resolve("study-" + trial.seed() + ".tacit");
            MediaFolder media = new MediaFolder(MediaFolder.beside(file));
            Recordings.ALL.forEach(bytes -> media.keep(new ByteArrayInputStream(bytes), bytes.length));
            List<Entry> written = new ArrayList<>();
            try (OpenStudy study = recorded(random, file)) {
                study.entries(1, Long.MAX_VALUE, written::add);
                assertThat(study.study().sameContentAs(random.study())).isTrue();
                assertThat(study.verify().problems()).isEmpty();
            }
            try (OpenStudy study = files.openReadOnly(file)) {
                assertThat(study.study().sameContentAs(random.study())).isTrue();
                List<Entry> read = new ArrayList<>();
                study.entries(1, Long.MAX_VALUE, read::add);
                assertThat(read).isEqualTo(written);
                assertThat(read.stream().map(Entry::change))
                        .containsExactlyElementsOf(
                                random.entries().stream().map(Entry::change).toList());
            }
        });
    }

    /** Grows a study and records each change as it comes, with the texts and files it is the first to speak of. */
    private OpenStudy recorded(RandomStudy random, Path file) {
        Set<ContentId> brought = new HashSet<>();
        OpenStudy study = files.create(file, act(random.entries().get(0), random.contents(), brought));
        for (int i = 1; i < ENTRIES; i++) {
            study.record(act(random.next(), random.contents(), brought));
        }
        return study;
    }

    private static Act act(Entry entry, RandomContents contents, Set<ContentId> brought) {
        List<SealedText> texts = new ArrayList<>();
        List<Original> originals = new ArrayList<>();
        Change change = entry.change();
        List<ContentId> textIds = new ArrayList<>();
        List<ContentId> originalIds = new ArrayList<>();
        if (change instanceof SourceChange.SourceAdded c) {
            textIds.add(c.source().text().content());
            originalIds.addAll(c.source().conversion().originals());
        } else if (change instanceof SourceChange.TextEdited c) {
            textIds.add(c.to().content());
        }
        textIds.stream().filter(brought::add).forEach(id -> contents.text(id).ifPresent(texts::add));
        originalIds.stream()
                .filter(brought::add)
                .forEach(id -> contents.original(id).ifPresent(originals::add));
        return new Act(entry.by(), List.of(new Act.Step(change, entry.undoes())), texts, originals);
    }
}
