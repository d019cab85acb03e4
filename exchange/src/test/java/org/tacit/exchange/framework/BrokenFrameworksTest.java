package org.tacit.exchange.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tacit.exchange.yaml.YamlException;

/** Each broken file and, beside it, the line a researcher is told. {@code -Dtacit.golden=write} writes the lines anew. */
class BrokenFrameworksTest {
    private static final Path FOLDER = FrameworkFiles.FOLDER.resolve("broken");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreFilesToTry() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBrokenFileIsToldInOneLineWithItsPlace(Path file) throws IOException {
        String name = file.getFileName().toString();
        YamlException told = catchThrowableOfType(
                YamlException.class, () -> new FrameworkReader().read(FrameworkFiles.read(file), name));

        assertThat(told).as("the file should be refused").isNotNull();
        assertThat(told.getMessage()).startsWith(name + ", line ").doesNotContain("\n");
        Path golden = FOLDER.resolve(name.replace(".yaml", ".txt"));
        if ("write".equals(System.getProperty("tacit.golden"))) {
            Files.writeString(golden, told.getMessage() + "\n", UTF_8);
        }
        assertThat(told.getMessage() + "\n").isEqualTo(Files.readString(golden, UTF_8));
    }
}
