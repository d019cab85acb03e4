package org.tacit.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.study.Study;
import org.tacit.storage.SmallStudy;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.Verification;

/** A copy of the state makes opening fast, and is thrown away without loss. */
class SnapshotTest {
    private static final int ENTRIES = 1_200;

    private final SqliteStudyFiles files = new SqliteStudyFiles(Clock.systemUTC(), new SecureRandom());

    @TempDir
    private Path folder;

    private Path file;
    private Study written = Study.BLANK;

    @BeforeEach
    void write() {
        file = folder.resolve("study.tacit");
        try (OpenStudy study = files.create(file, SmallStudy.beginning())) {
            SmallStudy.fill(study);
            List<Act.Step> steps = new ArrayList<>();
            for (int i = 10; i < ENTRIES; i++) {
                steps.addAll(SmallStudy.coding(i, i % 40, i % 40 + 5).steps());
            }
            study.record(new Act(SmallStudy.ANA, steps, List.of(), List.of()));
            written = study.study();
        }
    }

    private long copiedAt() {
        try (Database database = Database.reading(file)) {
            return database.number("SELECT ifnull(max(sequence), 0) FROM snapshot");
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void assertOpensAsWritten() {
        try (OpenStudy study = files.openReadOnly(file)) {
            assertThat(study.study()).isEqualTo(written);
        }
        try (OpenStudy study = files.open(file)) {
            assertThat(study.study()).isEqualTo(written);
        }
    }

    @Test
    void aCopyIsKeptAtTheEndAndOpensEqual() {
        assertThat(copiedAt()).isEqualTo(written.sequence());
        assertOpensAsWritten();
    }

    @Test
    void whatCameAfterTheCopyIsFoldedIn() {
        try (OpenStudy study = files.open(file)) {
            study.record(SmallStudy.coding(5_000, 13, 20));
            written = study.study();
        }
        assertThat(copiedAt()).isLessThan(written.sequence());
        assertOpensAsWritten();
    }

    @Test
    void aCopyIsReallyRead() {
        // Only a copy can open what the trail alone cannot.
        Doctored.with(file, "UPDATE entry SET body = '{' WHERE sequence = 8");
        assertOpensAsWritten();
    }

    @Test
    void aCopyThatIsAbsentDamagedOfAnotherVersionOrOfAnotherTrailIsLeftAside() {
        Map<String, String> harms = Map.of(
                "absent", "DELETE FROM snapshot",
                "without a part", "DELETE FROM snapshot_part WHERE part = 1",
                "damaged", "UPDATE snapshot_part SET bytes = substr(bytes, 1, 100) WHERE part = 1",
                "altered",
                        "UPDATE snapshot_part SET bytes = CAST(replace(CAST(bytes AS TEXT), 'Trust', 'Doubt') AS BLOB) WHERE part = 0",
                "of another version", "UPDATE snapshot SET version = version + 1",
                "of another trail", "UPDATE snapshot SET entry = zeroblob(32)",
                "beyond the trail", "UPDATE snapshot SET sequence = sequence + 7");
        harms.forEach((name, sql) -> {
            Doctored.with(file, sql);
            assertOpensAsWritten();
        });
    }

    @Test
    void anAlteredCopyIsFoundAtItsEntry() {
        Doctored.with(
                file,
                "UPDATE snapshot_part SET bytes = CAST(replace(CAST(bytes AS TEXT), 'Trust', 'Doubt') AS BLOB) WHERE part = 0");
        try (OpenStudy study = files.openReadOnly(file)) {
            List<Verification.Problem> problems = study.verify().problems();
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.entry()).hasValue(written.sequence());
                assertThat(problem.message()).contains("copy of the state");
            });
        }
    }

    @Test
    void aStudyWithACopyIsVerifiedWithoutAProblem() {
        try (OpenStudy study = files.openReadOnly(file)) {
            assertThat(study.verify().problems()).isEmpty();
        }
    }

    @Test
    void aWithdrawalTakesTheCopyAlong() {
        try (OpenStudy study = files.open(file)) {
            study.record(Act.of(
                    SmallStudy.ANA,
                    new WordsWithdrawn(List.of(study.wordsOf(9).get(0).id()), "asked to")));
            assertThat(copiedAt()).isZero();
        }
    }
}
