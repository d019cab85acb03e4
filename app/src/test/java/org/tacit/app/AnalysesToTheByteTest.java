package org.tacit.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The JSON of every analysis, to the byte: over the example study, and over one that has a single transcript and nothing else, where most of what can be absent is. Written anew with
 * {@code -Dtacit.golden=write}.
 */
class AnalysesToTheByteTest {
    private static final Path EXPECTED = Path.of("src/test/resources/answers");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        ServedFolder.example(folder.resolve("example.tacit"));
        Path bare = folder.resolve("bare.tacit");
        Path talk = Files.writeString(folder.resolve("talk.txt"), "Anna: Hello there.\nBen: Hello.\nAnna: So?\n");
        assertThat(Told.run("new", bare, "--title", "Bare", "--as", "ana").exit())
                .isZero();
        assertThat(Told.run("import", bare, talk, "--as", "ana").exit()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "matrix | matrix example",
                "matrix-themes | matrix example --rows themes --columns role,site --measure participants",
                "matrix-constructs | matrix example --rows constructs --columns kind --measure turns --moderators --own-only",
                "matrix-levels | matrix example --rows levels --columns session --measure characters --site marrowby",
                "matrix-directions | matrix example --rows directions --columns participant --measure sources",
                "matrix-bare | matrix bare",
                "overlap | overlap example --top 12",
                "overlap-turns | overlap example --rule 2 --same-coder --top 5",
                "overlap-bare | overlap bare --top 0",
                "coverage | coverage example",
                "coverage-bare | coverage bare",
                "saturation | saturation example --shuffles 20",
                "saturation-people | saturation example --unit participant --base 3 --run 1 --threshold 0.1 --shuffles 0",
                "saturation-bare | saturation bare --shuffles 3",
                "lens | lens example"
            })
    void theAnswerIsTheSameToTheByte(String name, String typed) throws IOException {
        String command = typed.replace("example", study("example")).replace("bare", study("bare"));
        Told told = Told.run((Object[]) (command + " --format json").split(" ", -1));
        assertThat(told.exit()).as(told.err()).isZero();
        Path file = EXPECTED.resolve(name + ".json");
        if ("write".equals(System.getProperty("tacit.golden"))) {
            Files.writeString(file, told.out());
        }
        assertThat(told.out().getBytes(UTF_8)).isEqualTo(Files.readAllBytes(file));
    }

    private static String study(String name) {
        return folder.resolve(name + ".tacit").toString();
    }
}
