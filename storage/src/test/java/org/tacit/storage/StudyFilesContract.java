package org.tacit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.memo.MemoId;
import org.tacit.domain.study.RefusedChange;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StoreException;
import org.tacit.workbench.store.StudyFiles;

/** What every store of studies promises. Run for each store there is. */
public abstract class StudyFilesContract {
    @TempDir
    protected Path folder;

    /** The store under test. */
    protected abstract StudyFiles files();

    protected Path file() {
        return folder.resolve("study.tacit");
    }

    protected OpenStudy filled() {
        OpenStudy study = files().create(file(), SmallStudy.beginning());
        SmallStudy.fill(study);
        return study;
    }

    @Test
    void aStudyReadsBackAsItWasWritten() {
        Study written;
        try (OpenStudy study = filled()) {
            written = study.study();
        }
        try (OpenStudy study = files().open(file())) {
            assertThat(study.study()).isEqualTo(written);
            assertThat(study.study().sequence()).isEqualTo(9);
        }
    }

    @Test
    void aStudyReadsBackToReadOnly() {
        Study written;
        try (OpenStudy study = filled()) {
            written = study.study();
            try (OpenStudy beside = files().openReadOnly(file())) {
                assertThat(beside.study()).isEqualTo(written);
            }
        }
        try (OpenStudy study = files().openReadOnly(file())) {
            assertThat(study.study()).isEqualTo(written);
            assertThatThrownBy(() -> study.record(SmallStudy.coding(3, 10, 20)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("read only");
        }
    }

    @Test
    void entriesAreNumberedInOneBatchAnActAndReadBackEqual() {
        List<Entry> recorded = new ArrayList<>();
        try (OpenStudy study = files().create(file(), SmallStudy.beginning())) {
            recorded.addAll(study.record(SmallStudy.setting()));
            recorded.addAll(study.record(SmallStudy.coding(1, 10, 20)));
            assertThat(recorded).extracting(Entry::sequence).containsExactly(3L, 4L, 5L, 6L, 7L);
            assertThat(recorded).extracting(Entry::batch).containsExactly(3L, 3L, 3L, 3L, 7L);
            List<Entry> read = new ArrayList<>();
            study.entries(3, 7, read::add);
            assertThat(read).isEqualTo(recorded);
        }
    }

    @Test
    void textsAndOriginalsReadBack() {
        try (OpenStudy study = filled()) {
            assertThat(study.text(SmallStudy.TEXT).orElseThrow().text().text()).isEqualTo(SmallStudy.WORDS);
            assertThat(study.text(SmallStudy.TEXT).orElseThrow().salt())
                    .isEqualTo(SmallStudy.text().salt());
            assertThat(study.original(SmallStudy.ORIGINAL).orElseThrow().bytes())
                    .isEqualTo(SmallStudy.BYTES);
            assertThat(study.originalWith(SmallStudy.BYTES)).contains(SmallStudy.ORIGINAL);
            assertThat(study.originalWith(new byte[] {1})).isEmpty();
            assertThatThrownBy(() -> study.text(new ContentId("nowhere")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("nowhere");
        }
    }

    @Test
    void aRefusedActLeavesNothing() {
        try (OpenStudy study = filled()) {
            Study before = study.study();
            Act twice = new Act(
                    SmallStudy.ANA,
                    List.of(
                            SmallStudy.coding(3, 10, 20).steps().get(0),
                            SmallStudy.coding(1, 10, 20).steps().get(0)),
                    List.of(),
                    List.of());
            assertThatThrownBy(() -> study.record(twice)).isInstanceOf(RefusedChange.class);
            assertThat(study.study()).isEqualTo(before);
            study.record(SmallStudy.coding(3, 10, 20));
        }
        try (OpenStudy study = files().open(file())) {
            assertThat(study.study().sequence()).isEqualTo(10);
        }
    }

    @Test
    void aRefusedBeginningLeavesNoFile() {
        Act twice = new Act(
                SmallStudy.ANA,
                List.of(
                        SmallStudy.beginning().steps().get(0),
                        SmallStudy.beginning().steps().get(1),
                        SmallStudy.beginning().steps().get(1)),
                List.of(),
                List.of());
        assertThatThrownBy(() -> files().create(file(), twice)).isInstanceOf(RefusedChange.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws Exception {
        Files.writeString(file(), "mine");
        assertThatThrownBy(() -> files().create(file(), SmallStudy.beginning()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is there already");
        assertThat(file()).hasContent("mine");
    }

    @Test
    void aSecondWriterIsToldWhoHoldsTheStudy() {
        try (OpenStudy study = filled()) {
            assertThatThrownBy(() -> files().open(file()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("open for writing already");
            study.record(SmallStudy.coding(3, 10, 20));
        }
        files().open(file()).close();
    }

    @Test
    void withdrawnWordsAreGoneAndTheRestStands() {
        try (OpenStudy study = filled()) {
            List<OpenStudy.KeptWords> words = study.wordsOf(9);
            assertThat(words).extracting(OpenStudy.KeptWords::words).containsExactly("A thought");
            study.record(Act.of(
                    SmallStudy.ANA,
                    new WordsWithdrawn(List.of(words.get(0).id(), SmallStudy.TEXT, SmallStudy.ORIGINAL), "asked to")));
            assertThat(study.study().memos().get(new MemoId("M1")).body()).isEqualTo("[withdrawn]");
            assertThat(study.text(SmallStudy.TEXT)).isEmpty();
            assertThat(study.original(SmallStudy.ORIGINAL)).isEmpty();
            assertThat(study.originalWith(SmallStudy.BYTES)).isEmpty();
            assertThat(study.wordsOf(9)).isEmpty();
            assertThat(study.study().codings(SmallStudy.FG1).size()).isEqualTo(2);
            study.record(SmallStudy.coding(3, 10, 20));
        }
        try (OpenStudy study = files().open(file())) {
            assertThat(study.study().memos().get(new MemoId("M1")).body()).isEqualTo("[withdrawn]");
            assertThat(study.study().sequence()).isEqualTo(11);
        }
    }

    @Test
    void aStudyThatWasNotTouchedIsVerifiedWithoutAProblem() {
        try (OpenStudy study = filled()) {
            assertThat(study.verify().problems()).isEmpty();
            assertThat(study.verify().entries()).isEqualTo(9);
        }
    }

    @Test
    void whatIsNoStudyIsRefusedInOneLine() throws Exception {
        assertThatThrownBy(() -> files().open(file())).hasMessageContaining("There is no file");
        Files.createFile(file());
        assertThatThrownBy(() -> files().open(file())).hasMessageContaining("not a study");
        Files.writeString(file(), "a letter to a friend, long enough to be looked at as a header ".repeat(100));
        assertThatThrownBy(() -> files().open(file())).hasMessageContaining("not a study");
        assertThatThrownBy(() -> files().openReadOnly(file())).hasMessageContaining("not a study");
        assertThatThrownBy(() -> files().open(folder)).hasMessageContaining("is a folder");
    }

    @Test
    void writersAtOnceAreEachAcknowledgedWithTheirOwnEntriesAndARefusalConcernsOnlyItsOwn() throws Exception {
        Path file = folder.resolve("crowd.tacit");
        int writers = 8;
        int acts = 40;
        ExecutorService crowd = Executors.newFixedThreadPool(writers);
        try (OpenStudy study = files().create(file, SmallStudy.beginning())) {
            study.record(SmallStudy.setting());
            study.record(SmallStudy.coding(9_999, 10, 20));
            long before = study.study().sequence();
            List<Future<List<Entry>>> wanted = new ArrayList<>();
            List<Future<List<Entry>>> refused = new ArrayList<>();
            for (int i = 0; i < writers * acts; i++) {
                int number = 10_000 + i;
                wanted.add(crowd.submit(() -> study.record(SmallStudy.coding(number, 10, 20))));
                refused.add(crowd.submit(() -> study.record(SmallStudy.coding(9_999, 10, 20))));
            }
            Set<Long> sequences = new TreeSet<>();
            for (Future<List<Entry>> act : wanted) {
                act.get().forEach(entry -> sequences.add(entry.sequence()));
            }
            for (Future<List<Entry>> act : refused) {
                assertThatThrownBy(act::get).hasRootCauseInstanceOf(RefusedChange.class);
            }
            assertThat(sequences).hasSize(writers * acts);
            assertThat(study.study().sequence()).isEqualTo(before + sequences.size());
            assertThat(study.verify().problems()).isEmpty();
        } finally {
            crowd.shutdown();
        }
        try (OpenStudy again = files().open(file)) {
            assertThat(again.study().codings(SmallStudy.FG1).size()).isEqualTo(1 + writers * acts);
        }
    }
}
