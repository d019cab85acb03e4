package org.tacit.storage.sqlite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.study.Study;
import org.tacit.storage.SmallStudy;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StoreException;

/** What befalls files: full disks, read-only folders, copies, exchanges, damage. One clear line each, and nothing by half. */
class TroubleTest {
    private final SqliteStudyFiles files = new SqliteStudyFiles(Clock.systemUTC(), new SecureRandom());

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("study.tacit");
    }

    private OpenStudy filled(Path file) {
        OpenStudy study = files.create(file, SmallStudy.beginning());
        SmallStudy.fill(study);
        return study;
    }

    @Test
    void aFullDiskIsToldAndNothingIsLostOrHalfWritten() throws Exception {
        Path disk = mounted("size=2m");
        try {
            Path file = disk.resolve("study.tacit");
            filled(file).close();
            String answer = ChildProcess.answer(ChildProcess.of(LimitedWriter.class, List.of(), file));
            assertThat(answer).contains("no room left on its disk", "unchanged: true", "readable: true");
            assertThat(answer.lines().filter(line -> line.startsWith("told: "))).hasSize(1);
            try (OpenStudy study = files.openReadOnly(file)) {
                assertThat(study.verify().problems()).isEmpty();
                assertThat(study.study().sequence()).isGreaterThan(9);
            }
        } finally {
            unmount(disk);
        }
    }

    @Test
    void aLimitOnTheSizeOfFilesIsToldAndNothingIsHalfWritten() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no shell to set a limit with");
        filled(file()).close();
        ProcessBuilder limited = ChildProcess.of(
                LimitedWriter.class, List.of("/bin/sh", "-c", "ulimit -f 8000; exec \"$@\"", "sh"), file());
        String answer = ChildProcess.answer(limited);
        assertThat(answer).contains("nothing of this act was recorded", "unchanged: true", "readable: true");
        try (OpenStudy study = files.open(file())) {
            assertThat(study.verify().problems()).isEmpty();
        }
    }

    @Test
    void aReadOnlyFolderCanBeReadAndSaysWhyItCannotBeWritten() throws Exception {
        Path disk = mounted("size=4m");
        try {
            Path file = disk.resolve("study.tacit");
            Study written;
            try (OpenStudy study = filled(file)) {
                written = study.study();
            }
            run("mount", "-o", "remount,ro", disk.toString());
            try (OpenStudy study = files.openReadOnly(file)) {
                assertThat(study.study()).isEqualTo(written);
                assertThat(study.verify().problems()).isEmpty();
            }
            assertThatThrownBy(() -> files.open(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("nothing may be written to its folder");
            assertThatThrownBy(() -> files.create(disk.resolve("new.tacit"), SmallStudy.beginning()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("may not be written to");
        } finally {
            unmount(disk);
        }
    }

    @Test
    void aTruncatedFileIsToldToBeDamaged() throws Exception {
        try (OpenStudy study = filled(file())) {
            study.record(SmallStudy.memo("long", "much to say ".repeat(5_000)));
        }
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> files.open(file()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("backup");
        assertThat(Files.size(file())).isEqualTo(whole.length / 2);
        assertThat(folder.resolve("study.tacit.lock")).doesNotExist();
    }

    @Test
    void anOverwrittenPageIsFoundByVerify() throws Exception {
        try (OpenStudy study = filled(file())) {
            study.record(SmallStudy.memo("long", "much to say ".repeat(5_000)));
        }
        byte[] whole = Files.readAllBytes(file());
        Arrays.fill(whole, whole.length - 20_000, whole.length - 10_000, (byte) 0);
        Files.write(file(), whole);
        try (OpenStudy study = files.openReadOnly(file())) {
            assertThat(study.verify().ok()).isFalse();
        }
    }

    @Test
    void aFileExchangedUnderTheRunningProgramIsNotWrittenTo() throws Exception {
        Path other = folder.resolve("other.tacit");
        filled(other).close();
        byte[] bytes = Files.readAllBytes(other);
        try (OpenStudy study = filled(file())) {
            Files.move(other, file(), StandardCopyOption.REPLACE_EXISTING);
            assertThatThrownBy(() -> study.record(SmallStudy.coding(3, 10, 20)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("replaced or altered by another program");
            assertThat(study.study().sequence()).isEqualTo(9);
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }

    @Test
    void aFileDeletedUnderTheRunningProgramIsTold() throws Exception {
        try (OpenStudy study = filled(file())) {
            Files.delete(file());
            assertThatThrownBy(() -> study.record(SmallStudy.coding(3, 10, 20)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no longer there");
        }
    }

    @Test
    void aFileAlteredInPlaceUnderTheRunningProgramIsNotWrittenTo() throws Exception {
        try (OpenStudy study = filled(file())) {
            Thread.sleep(20);
            Files.write(file(), new byte[] {0}, StandardOpenOption.APPEND);
            assertThatThrownBy(() -> study.record(SmallStudy.coding(3, 10, 20)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("altered by another program");
        }
    }

    @Test
    void anotherProgramThatWritesIntoTheFileIsNoticed() {
        try (OpenStudy study = filled(file())) {
            Doctored.with(
                    file(),
                    "INSERT INTO entry SELECT 10, at, by, 10, undoes, type, body, hash FROM entry WHERE sequence = 9");
            assertThatThrownBy(() -> study.record(SmallStudy.coding(3, 10, 20)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Nothing was written");
        }
    }

    @Test
    void aConflictingCopyBesideTheFileIsToldAndNotTouched() throws Exception {
        filled(file()).close();
        List<String> names = List.of(
                "study (Ana's conflicted copy 2031-03-12).tacit",
                "study.sync-conflict-20310312-120000-ABCDEFG.tacit",
                "study (1).tacit");
        for (String name : names) {
            Files.copy(file(), folder.resolve(name));
        }
        filled(folder.resolve("studying trust.tacit")).close();
        for (OpenStudy study : List.of(files.openReadOnly(file()), files.open(file()))) {
            try (study) {
                assertThat(study.warnings()).hasSize(3);
                names.forEach(name -> assertThat(study.warnings()).anyMatch(line -> line.contains(name)));
            }
        }
    }

    @Test
    void aStudyByItselfHasNothingToWarnOf() {
        try (OpenStudy study = filled(file())) {
            assertThat(study.warnings()).isEmpty();
        }
    }

    @Test
    void aSecondProcessIsToldWhichProcessHoldsTheStudySinceWhen() throws Exception {
        try (OpenStudy study = filled(file())) {
            String answer = ChildProcess.answer(ChildProcess.of(LimitedWriter.class, List.of(), file()));
            assertThat(answer)
                    .contains("is open for writing in another program: process "
                            + ProcessHandle.current().pid() + " on ");
            study.record(SmallStudy.coding(3, 10, 20));
        }
    }

    @Test
    void whatADeadHolderLeftBehindIsTakenOver() throws Exception {
        filled(file()).close();
        Files.writeString(WriterLock.sideOf(file()), "process 1 on elsewhere since 2031-01-01T00:00:00Z\nleft\n");
        try (OpenStudy study = files.open(file())) {
            study.record(SmallStudy.coding(3, 10, 20));
        }
        assertThat(WriterLock.sideOf(file())).doesNotExist();
    }

    @Test
    void aTriggerInTheFileIsRefused() {
        filled(file()).close();
        Doctored.with(file(), "CREATE TRIGGER own AFTER INSERT ON entry BEGIN DELETE FROM content; END");
        assertThatThrownBy(() -> files.open(file()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("trigger \"own\"");
    }

    @Test
    void withdrawnWordsStandInNoByteOfTheFileOrItsLog() throws Exception {
        String secret = "Quillfeather said it in confidence";
        try (OpenStudy study = filled(file())) {
            List<Long> entries = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                String words = i % 3 == 0
                        ? secret + " " + i + " " + "x".repeat(i * 7 % 900)
                        : "other words " + "y".repeat(i * 11 % 700);
                long entry =
                        study.record(SmallStudy.memo("N" + i, words)).get(0).sequence();
                if (i % 3 == 0) {
                    entries.add(entry);
                }
            }
            byte[] packed = ContentTable.packed(SmallStudy.WORDS.getBytes(UTF_8));
            assertThat(bytes()).contains(secret).contains(new String(packed, ISO_8859_1));
            List<ContentId> rows = new ArrayList<>(List.of(SmallStudy.TEXT, SmallStudy.ORIGINAL));
            entries.forEach(entry -> rows.add(study.wordsOf(entry).get(0).id()));
            study.record(Act.of(SmallStudy.ANA, new WordsWithdrawn(rows, "asked to")));
            assertThat(bytes())
                    .doesNotContain("Quillfeather")
                    .doesNotContain(new String(packed, ISO_8859_1))
                    .doesNotContain("Marigold: We");
            assertThat(study.verify().problems()).isEmpty();
            study.record(SmallStudy.coding(3, 10, 20));
        }
        assertThat(bytes()).doesNotContain("Quillfeather");
    }

    @Test
    void aPurgeThatAReaderHinderedIsMadeUpForAtTheNextOpening() throws Exception {
        String secret = "Quillfeather said it in confidence";
        try (Database reader = withReader(secret)) {
            assertThat(bytes()).contains("Quillfeather");
            assertThat(reader.number("SELECT count(*) FROM entry")).isPositive();
        }
        files.open(file()).close();
        assertThat(bytes()).doesNotContain("Quillfeather");
    }

    /** A study with words withdrawn while another reader holds on to the state before. */
    private Database withReader(String secret) throws Exception {
        try (OpenStudy study = filled(file())) {
            long entry = study.record(SmallStudy.memo("N", secret)).get(0).sequence();
            Database reader = Database.reading(file());
            reader.run("BEGIN");
            assertThat(reader.number("SELECT count(*) FROM entry")).isEqualTo(entry);
            study.record(Act.of(
                    SmallStudy.ANA,
                    new WordsWithdrawn(List.of(study.wordsOf(entry).get(0).id()), "asked to")));
            return reader;
        }
    }

    /** Every byte of the file and what lies beside it, as Latin-1. */
    private String bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String ending : List.of("", "-wal", "-journal")) {
            Path path = folder.resolve("study.tacit" + ending);
            if (Files.exists(path)) {
                all.append(Files.readString(path, ISO_8859_1));
            }
        }
        return all.toString();
    }

    /** A small disk in memory, where one may be mounted. */
    private Path mounted(String options) throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                "root".equals(System.getProperty("user.name"))
                        && run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()) == 0,
                "skipped: no small disk can be mounted without being root");
        return disk;
    }

    private static void unmount(Path disk) throws IOException, InterruptedException {
        run("umount", "-l", disk.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
