package org.tacit.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.content.QuoteSeal;
import org.tacit.storage.SmallStudy;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StoreException;
import org.tacit.workbench.store.Verification;

/** Whatever is changed by hand is found, and the entry it belongs to is named. */
class VerifyTest {
    private static final Clock NOON = Clock.fixed(SmallStudy.NOON, ZoneOffset.UTC);

    private final SqliteStudyFiles files = new SqliteStudyFiles(NOON, new SecureRandom());

    @TempDir
    private Path folder;

    private Path file;

    /** Entries: 1 study, 2 coder, 3 participant, 4 session, 5 source, 6 code, 7 and 8 codings, 9 memo. */
    @BeforeEach
    void write() {
        file = folder.resolve("study.tacit");
        try (OpenStudy study = files.create(file, SmallStudy.beginning())) {
            SmallStudy.fill(study);
        }
    }

    private Verification verified() {
        try (OpenStudy study = files.openReadOnly(file)) {
            return study.verify();
        }
    }

    private void assertProblemIn(long entry, String... words) {
        Verification found = verified();
        assertThat(found.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.entry()).hasValue(entry);
                    assertThat(problem.message()).contains(words);
                })
                .allSatisfy(problem -> assertThat(problem.entry().orElse(entry)).isIn(entry, entry + 1));
    }

    @Test
    void aStudyAsWrittenHasNoProblem() {
        Verification found = verified();
        assertThat(found.problems()).isEmpty();
        assertThat(found.withdrawn()).isEmpty();
        assertThat(found.entries()).isEqualTo(9);
        assertThat(found.head()).matches("[0-9a-f]{64}");
    }

    @Test
    void aChangedBodyIsFoundInItsEntry() {
        Doctored.with(file, "UPDATE entry SET body = replace(body, 'Trust', 'Doubt') WHERE sequence = 6");
        assertProblemIn(6, "Entry 6 was changed");
    }

    @Test
    void aChangedTimeIsFoundInItsEntry() {
        Doctored.with(file, "UPDATE entry SET at = at + 1 WHERE sequence = 4");
        assertProblemIn(4, "Entry 4 was changed");
    }

    @Test
    void anotherPersonIsFoundInItsEntry() {
        Doctored.with(file, "UPDATE entry SET by = 'eve' WHERE sequence = 7");
        assertProblemIn(7, "Entry 7 was changed");
    }

    @Test
    void aMissingEntryIsFound() {
        Doctored.with(file, "DELETE FROM entry WHERE sequence = 7");
        assertThat(verified().problems()).anySatisfy(problem -> {
            assertThat(problem.entry()).hasValue(8);
            assertThat(problem.message()).contains("Entry 7 is missing");
        });
    }

    @Test
    void aBodyThatIsNoChangeIsFoundInItsEntryAndTheRestIsStillLookedAt() {
        Doctored.with(
                file,
                "UPDATE entry SET body = '{' WHERE sequence = 7",
                "UPDATE entry SET by = 'eve' WHERE sequence = 9");
        assertThat(verified().problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("Entry 7 cannot be read"))
                .anySatisfy(problem -> assertThat(problem.message()).contains("Entry 9 was changed"));
        assertThatThrownBy(() -> files.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Entry 7");
    }

    @Test
    void changedWordsAreFoundInTheEntryThatHoldsTheirHash() {
        Doctored.with(file, "UPDATE content SET bytes = CAST('Another thought' AS BLOB) WHERE id = 'w9.1'");
        assertProblemIn(9, "w9.1", "was changed");
    }

    @Test
    void changedWordsWithAHashToMatchAreFoundStill() {
        Doctored.with(file, "UPDATE content SET hash = zeroblob(32) WHERE id = 'w9.1'");
        assertProblemIn(9, "The hash beside content w9.1");
    }

    @Test
    void anExchangedTextIsFoundInItsEntryAndInTheQuotes() {
        Doctored.with(file, "UPDATE content SET salt = zeroblob(16) WHERE kind = 'text'");
        List<Long> entries = verified().problems().stream()
                .flatMap(problem -> problem.entry().stream().boxed())
                .toList();
        assertThat(entries).contains(5L, 7L, 8L);
    }

    @Test
    void wordsDestroyedWithoutAWithdrawalAreAProblem() {
        Doctored.with(file, "UPDATE content SET bytes = NULL, salt = NULL WHERE id = 'w9.1'");
        assertProblemIn(9, "w9.1", "no entry withdraws it");
    }

    @Test
    void wordsMarkedAsWithdrawnByAnEntryThatDidNotAreAProblem() {
        Doctored.with(file, "UPDATE content SET bytes = NULL, salt = NULL, withdrawn_by = 8 WHERE id = 'w9.1'");
        assertProblemIn(9, "w9.1", "no entry withdraws it");
    }

    @Test
    void aRowThatIsGoneIsAProblem() {
        Doctored.with(file, "DELETE FROM content WHERE id = 'w9.1'");
        assertProblemIn(9, "w9.1", "missing");
    }

    @Test
    void aRowThatBelongsToNothingIsAProblem() {
        Doctored.with(
                file,
                "INSERT INTO content SELECT 'stray', kind, entry, salt, bytes, digest, hash, NULL FROM content WHERE id = 'w9.1'");
        assertThat(verified().problems())
                .extracting(Verification.Problem::message)
                .containsExactly("Content stray belongs to no entry");
    }

    @Test
    void withdrawnWordsAreToldWithTheirDateAndAreNoProblem() {
        try (OpenStudy study = files.open(file)) {
            study.record(Act.of(
                    SmallStudy.ANA,
                    new WordsWithdrawn(
                            List.of(study.wordsOf(3).get(0).id(), SmallStudy.TEXT, SmallStudy.ORIGINAL), "asked to")));
            study.record(SmallStudy.memo("M2", "Still here"));
        }
        Verification found = verified();
        assertThat(found.problems()).isEmpty();
        assertThat(found.withdrawn())
                .anySatisfy(note -> assertThat(note).contains("3 rows were withdrawn on 2031-03-12 by entry 10"))
                .anySatisfy(note -> assertThat(note).contains("Words of entry 3 were withdrawn"))
                .anySatisfy(note -> assertThat(note).contains("2 codings cannot be checked"));
    }

    @Test
    void withdrawnWordsThatAreStillThereAreAProblem() {
        try (OpenStudy study = files.open(file)) {
            study.record(Act.of(
                    SmallStudy.ANA,
                    new WordsWithdrawn(List.of(study.wordsOf(9).get(0).id()), "asked to")));
        }
        Doctored.with(
                file, "UPDATE content SET bytes = CAST('A thought' AS BLOB), salt = zeroblob(16) WHERE id = 'w9.1'");
        assertThat(verified().problems()).anySatisfy(problem -> {
            assertThat(problem.entry()).hasValue(10);
            assertThat(problem.message()).contains("still there");
        });
    }

    @Test
    void aQuoteThatIsNotWhatWasSealedIsFoundInItsEntry() {
        CodingChange.CodingAdded added = (CodingChange.CodingAdded)
                SmallStudy.coding(3, 13, 20).steps().get(0).change();
        try (OpenStudy study = files.open(file)) {
            study.record(Act.of(
                    SmallStudy.ANA,
                    new CodingChange.CodingAdded(added.coding(), new QuoteSeal("0123456789abcdef".repeat(2)))));
        }
        assertProblemIn(10, "quotes at [13, 20)");
    }

    @Test
    void aCodingThatCutsACharacterIsFound() {
        int emoji = SmallStudy.WORDS.indexOf("\uD83D");
        try (OpenStudy study = files.open(file)) {
            study.record(SmallStudy.coding(3, emoji - 4, emoji + 1));
        }
        assertThat(verified().problems())
                .extracting(Verification.Problem::message)
                .singleElement()
                .asString()
                .contains("00000000-0000-0007-0000-000000000003", "cuts a character");
    }

    @Test
    void anEntryThatContradictsThoseBeforeItIsFoundThoughItsHashFits() {
        Path other = folder.resolve("other.tacit");
        try (OpenStudy study = files.create(other, SmallStudy.beginning())) {
            SmallStudy.fill(study);
            study.record(SmallStudy.coding(3, 13, 20));
        }
        // The chain is made anew from entry 6 on, without the code that later entries use.
        Rechained.without(other, 6);
        assertThat(new VerificationOf(files, other).lines())
                .anyMatch(line -> line.startsWith("Entry 6 does not fit those before it: There is no code trust"));
    }

    /** Verifies another file. */
    private record VerificationOf(SqliteStudyFiles files, Path other) {
        List<String> lines() {
            try (OpenStudy study = files.openReadOnly(other)) {
                return study.verify().problems().stream()
                        .map(Verification.Problem::message)
                        .toList();
            }
        }
    }
}
