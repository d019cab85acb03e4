package org.tacit.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder under {@code folders/} is read; what is said of its mistakes stands in its {@code expected.txt}, a line for each, which is empty for a folder without any. Written anew
 * only with {@code -Dtacit.golden=write}.
 */
class GoldenFoldersTest {
    private static final Path FOLDERS = Path.of("src/test/resources/folders");
    private static final String EXPECTED = "expected.txt";

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyMistakeIsToldInOneLine(String name) throws IOException {
        Path folder = FOLDERS.resolve(name);
        String found = problems(folder).stream().map(line -> line + "\n").reduce("", String::concat);

        if ("write".equals(System.getProperty("tacit.golden"))) {
            Files.writeString(folder.resolve(EXPECTED), found);
        }
        assertThat(found).isEqualTo(Files.readString(folder.resolve(EXPECTED)));
    }

    private static List<String> problems(Path folder) {
        try {
            Folders.reader().read(folder);
            return List.of();
        } catch (FolderException mistakes) {
            return mistakes.problems();
        }
    }
}
