package org.tacit.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Seeds;
import org.tacit.domain.trail.Entry;
import org.tacit.storage.RandomActs;
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
            List<Entry> written = new ArrayList<>();
            try (OpenStudy study = new RandomActs(random).recorded(files, file, ENTRIES)) {
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
}
