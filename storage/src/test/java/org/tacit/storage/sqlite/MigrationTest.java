package org.tacit.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.study.Study;
import org.tacit.storage.SmallStudy;
import org.tacit.storage.codec.ChangeCodec;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StoreException;

/** An older format is brought up to date after a copy was made; a newer one is refused. */
class MigrationTest {
    private static final Clock NOON = Clock.fixed(SmallStudy.NOON, ZoneOffset.UTC);
    private static final Format LATER = new Format(
            List.of("V1__trail_words_and_snapshots.sql", "V2__a_table_more.sql", "V3__and_another.sql"),
            "later-format");
    private static final Format BROKEN =
            new Format(List.of("V1__trail_words_and_snapshots.sql", "V2__breaks_half_way.sql"), "broken-format");

    private final SqliteStudyFiles today = new SqliteStudyFiles(NOON, new SecureRandom());
    private final SqliteStudyFiles later = with(LATER);

    @TempDir
    private Path folder;

    private static SqliteStudyFiles with(Format format) {
        return new SqliteStudyFiles(NOON, new SecureRandom(), format, new ChangeCodec());
    }

    private Path file() {
        return folder.resolve("study.tacit");
    }

    private Study written() {
        try (OpenStudy study = today.create(file(), SmallStudy.beginning())) {
            SmallStudy.fill(study);
            return study.study();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anOlderFileIsCopiedAndBroughtUpToDate() throws Exception {
        Study before = written();
        try (OpenStudy study = later.open(file())) {
            assertThat(study.study()).isEqualTo(before);
            assertThat(study.verify().problems()).isEmpty();
            study.record(SmallStudy.coding(3, 10, 20));
        }
        assertThat(names()).containsExactly("study (format 1, before 2031-03-12 12.00.00).tacit", "study.tacit");
        try (OpenStudy study = later.openReadOnly(file())) {
            assertThat(study.study().sequence()).isEqualTo(10);
        }
    }

    @Test
    void theCopyOpensWithTheProgramThatWroteIt() throws Exception {
        Study before = written();
        later.open(file()).close();
        Path copy = folder.resolve(names().get(0));
        try (OpenStudy study = today.open(copy)) {
            assertThat(study.study()).isEqualTo(before);
            assertThat(study.verify().problems()).isEmpty();
            assertThat(study.text(SmallStudy.TEXT)).isPresent();
        }
    }

    @Test
    void aFileOfTheCurrentFormatIsNotCopied() throws Exception {
        written();
        later.open(file()).close();
        later.open(file()).close();
        assertThat(names()).hasSize(2);
    }

    @Test
    void aNewFileHasTheTablesOfAMigratedOne() throws Exception {
        written();
        later.open(file()).close();
        Path fresh = folder.resolve("fresh.tacit");
        later.create(fresh, SmallStudy.beginning()).close();
        String schema =
                "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema WHERE tbl_name <> 'flyway_schema_history' ORDER BY name)";
        assertThat(text(fresh, schema)).isEqualTo(text(file(), schema));
        assertThat(text(fresh, "PRAGMA user_version"))
                .isEqualTo(text(file(), "PRAGMA user_version"))
                .isEqualTo("3");
    }

    @Test
    void aNewerFormatIsRefusedWithAdviceAndNotTouched() throws Exception {
        written();
        later.open(file()).close();
        byte[] bytes = Files.readAllBytes(file());
        assertThatThrownBy(() -> today.open(file()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer version of Tacit")
                .hasMessageContaining("open it with that version");
        assertThatThrownBy(() -> today.openReadOnly(file())).hasMessageContaining("newer version of Tacit");
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }

    @Test
    void anOlderFileIsNotMigratedToBeRead() {
        written();
        assertThatThrownBy(() -> later.openReadOnly(file())).hasMessageContaining("older format");
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() throws Exception {
        Study before = written();
        assertThatThrownBy(() -> with(BROKEN).open(file()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("it is as it was");
        try (OpenStudy study = today.open(file())) {
            assertThat(study.study()).isEqualTo(before);
            assertThat(study.verify().problems()).isEmpty();
        }
        assertThat(text(file(), "SELECT count(*) FROM meta")).isEqualTo("0");
    }

    private static String text(Path file, String sql) throws Exception {
        try (Database database = Database.reading(file);
                var row = database.prepared(sql).executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
