package org.tacit.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tacit.exchange.yaml.YamlFile;

/** Holds the guide to the reader: its example is a folder that is read, and no key or column is read that it does not explain. */
class StudyFolderGuideTest {
    private static final String GUIDE = Folders.text(Path.of("../docs/guide"), "study-folder.md");

    @Test
    void theExampleIsAFolderThatIsRead() {
        Path good = Path.of("src/test/resources/folders/good");
        Folders.files(good).keySet().stream()
                .filter(name -> !name.equals("expected.txt"))
                .forEach(name -> assertThat(GUIDE).contains("`" + name + "`", "\n" + Folders.text(good, name) + "```"));
    }

    @Test
    void everyKeyAndColumnIsExplained() {
        List<String> keys = Stream.of(
                        SetupReader.KEYS,
                        SourceKeys.ALL,
                        SourceKeys.OF_TURNS,
                        SourceKeys.OF_CONVERSION,
                        SourceKeys.TURN_COLUMNS,
                        CodebookReader.KEYS,
                        CodingsReader.COLUMNS,
                        ThemesReader.KEYS,
                        ThemesReader.PASSAGE_KEYS,
                        SessionsReader.SESSION_KEYS,
                        MemosReader.KEYS)
                .flatMap(List::stream)
                .toList();

        assertThat(keys)
                .hasSizeGreaterThan(80)
                .allSatisfy(key -> assertThat(GUIDE).contains("`" + key + "`"));
    }

    @Test
    void theLimitsAreThoseOfTheReader() {
        assertThat(YamlFile.MAXIMUM_BYTES).isEqualTo(4 * 1024 * 1024);
        assertThat(YamlFile.MAXIMUM_VALUES).isEqualTo(200_000);
        assertThat(YamlFile.MAXIMUM_DEPTH).isEqualTo(64);
        assertThat(FolderFiles.MAX_FILE_BYTES).isEqualTo(256L * 1024 * 1024);
        assertThat(FolderFiles.MAX_FILES).isEqualTo(20_000);
        assertThat(Problems.MAX_LISTED).isEqualTo(100);
        assertThat(GUIDE)
                .contains("at most 4 MiB", "200,000 values", "64 levels", "256 MiB", "20,000 files", "after 100")
                .contains("500,000,000");
    }
}
