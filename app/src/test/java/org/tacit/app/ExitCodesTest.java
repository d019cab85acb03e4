package org.tacit.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tacit.cli.output.Answers;

/** What a script relies on: 0 done, 1 the input is at fault, 2 wrong usage; a fault is one line on standard error, and standard output stays empty. */
class ExitCodesTest {
    @TempDir
    private Path folder;

    private Path study;

    @BeforeEach
    void beginAStudy() {
        study = folder.resolve("study.tacit");
        assertThat(Told.run("new", study).exit()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongUsage")
    void wrongUsageIsOneLineThatNamesTheHelp(String typed, String says, String help) {
        Told told = Told.run((Object[]) typed.replace("STUDY", study.toString()).split(" ", -1));

        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).startsWith("tacit: ").contains(says).endsWith("See ./" + help + " --help\n");
        assertThat(told.err().lines()).hasSize(1);
    }

    static Stream<Arguments> wrongUsage() {
        return Stream.of(
                Arguments.of("trial STUDY", "There is no command trial; did you mean matrix or trail", "tacit"),
                Arguments.of(
                        "verify STUDY --formt json",
                        "There is no option --formt; did you mean --format",
                        "tacit verify"),
                Arguments.of("verify", "STUDY.tacit", "tacit verify"),
                Arguments.of("verify STUDY another", "\"another\" is one too many", "tacit verify"),
                Arguments.of("verify STUDY --format yaml", "--format", "tacit verify"),
                Arguments.of("report STUDY", "--out", "tacit report"),
                Arguments.of("import STUDY", "FILE", "tacit import"),
                Arguments.of("import STUDY a.txt --merge often", "write format, always or never", "tacit import"),
                Arguments.of("import STUDY a.txt --as-format pdf", "write one of text", "tacit import"),
                Arguments.of("import STUDY a.txt --encoding nonsense", "no such encoding", "tacit import"),
                Arguments.of("import STUDY a.txt --add-participants some", "write shared or each", "tacit import"),
                Arguments.of("new other.tacit --stance strict", "write reflexive", "tacit new"),
                Arguments.of("matrix STUDY --rows people", "write codes, themes", "tacit matrix"),
                Arguments.of("matrix STUDY --columns age", "--columns age: write", "tacit matrix"),
                Arguments.of("matrix STUDY --columns role,role", "write one, or two different ones", "tacit matrix"),
                Arguments.of(
                        "matrix STUDY --columns role,site,kind", "write one, or two different ones", "tacit matrix"),
                Arguments.of("matrix STUDY --measure words", "--measure words: write codings", "tacit matrix"),
                Arguments.of("overlap STUDY --rule near", "write overlap, turn, source", "tacit overlap"),
                Arguments.of("saturation STUDY --threshold five", "write a share", "tacit saturation"),
                Arguments.of("saturation STUDY --unit hour", "--unit hour: write", "tacit saturation"),
                Arguments.of("trail STUDY --last many", "--last", "tacit trail"),
                Arguments.of("withdraw STUDY", "PARTICIPANT", "tacit withdraw"),
                Arguments.of("undo STUDY", "ENTRY", "tacit undo"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultyInput")
    void faultyInputIsOneLineThatSaysWhatAndWhere(String typed, String says) throws IOException {
        Files.writeString(folder.resolve("letter.tacit"), "Dear colleague");
        String line = typed.replace("STUDY", study.toString()).replace("HERE", folder.toString());
        Told told = Told.run((Object[]) line.split(" ", -1));

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains(says);
        assertThat(told.err().lines()).hasSize(1);
    }

    static Stream<Arguments> faultyInput() {
        return Stream.of(
                Arguments.of("trail HERE/absent.tacit", "There is no file"),
                Arguments.of("verify HERE/letter.tacit", "is not a study file"),
                Arguments.of("new STUDY", "study.tacit"),
                Arguments.of("new HERE/b.tacit --from HERE/absent", "absent"),
                Arguments.of("import STUDY HERE/absent.txt", "there is no such file"),
                Arguments.of("import STUDY HERE --speaker A=P99", "no participant or moderator P99"),
                Arguments.of("turns STUDY absent", "absent"),
                Arguments.of("matrix STUDY --coder nobody", "There is no coder nobody"),
                Arguments.of("matrix STUDY --rows constructs --framework absent", "has not adopted framework absent"),
                Arguments.of("lens STUDY", "has adopted no framework"),
                Arguments.of("report STUDY -o HERE/findings.pdf", ".html or .md"),
                Arguments.of("export STUDY HERE/tables.xlsx", "does not write .xlsx yet"),
                Arguments.of("undo STUDY 99", "99"));
    }

    @Test
    void withoutACommandTheListOfCommandsIsShown() {
        Told told = Told.run();

        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("Usage: tacit", "Commands:", "  demo ", "  import ", "  matrix ", "  verify ");
    }

    @Test
    void helpAndVersionAreAnswers() {
        assertThat(Told.run("--version")).isEqualTo(new Told(0, "tacit 0.0.0\n", ""));
        Told help = Told.run("--help");
        assertThat(help.exit()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Commands:").contains("Exit codes:");
    }

    @Test
    void everyCommandHasHelpThatFitsAWindowAndNamesItsOptions() {
        var line = new Wiring("0.0.0", Answers.ofProcess()).commands().line();
        assertThat(line.getSubcommands()).hasSizeGreaterThan(10).allSatisfy((name, command) -> {
            Told help = Told.run(name, "--help");
            assertThat(help.exit()).isZero();
            assertThat(help.err()).isEmpty();
            assertThat(help.out()).startsWith("Usage: tacit " + name);
            assertThat(help.out().lines()).allMatch(text -> text.length() <= 100);
            command.getCommandSpec()
                    .options()
                    .forEach(option -> assertThat(help.out()).contains(option.longestName()));
        });
    }

    @Test
    void aStudyOfANewerFormatIsRefusedWithAdvice() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + study);
                Statement statement = database.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 999");
        }

        Told told = Told.run("trail", study);

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("newer version of Tacit").contains("999");
    }

    @Test
    void aStudyHeldByAnotherProcessIsReadAndNotWritten() throws IOException, InterruptedException {
        Path transcript =
                Files.writeString(folder.resolve("talk.txt"), "Anna: Hello.\nBen: Hello.\nAnna: So.\nBen: Yes.\n");
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        path,
                        "org.tacit.app.HeldStudy",
                        study.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(other.getInputStream(), UTF_8))) {
            assertThat(said.readLine()).startsWith("open at entry");

            Told written = Told.run("import", study, transcript);
            assertThat(written.exit()).isEqualTo(1);
            assertThat(written.out()).isEmpty();
            assertThat(written.err()).contains("process " + other.pid());
            assertThat(written.err().lines()).hasSize(1);
            assertThat(Told.run("trail", study).exit()).isZero();

            other.getOutputStream().close();
            assertThat(other.waitFor()).isZero();
        } finally {
            other.destroyForcibly();
        }
        assertThat(Told.run("import", study, transcript).exit()).isZero();
    }

    @Test
    void whatIsRefusedStopsNothingElse() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "Anna: Hello.\nBen: Hello.\nAnna: So.\nBen: Yes.\n");
        Path bad = Files.write(folder.resolve("bad.docx"), new byte[] {1, 2, 3});

        Told told = Told.run("import", study, bad, good, "--format", "json");

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.json().get("sources").size()).isEqualTo(1);
        assertThat(told.json().get("refused").get(0).get("file").asString()).endsWith("bad.docx");
        assertThat(told.err().lines()).anyMatch(text -> text.contains("bad.docx"));
        assertThat(Told.run("verify", study).exit()).isZero();
    }

    @Test
    void participantsOfEachTranscriptAreDifferentPeopleAlsoInALaterImport() throws IOException {
        List<String> people = new ArrayList<>();
        for (String name : List.of("one", "two", "three")) {
            Path file = Files.writeString(
                    folder.resolve(name + ".txt"),
                    "Doctor: Morning, " + name + ".\nPatient: Hello.\nDoctor: So.\nPatient: Yes.\n");
            Told told = Told.run(
                    "import", study, file, "--moderator", "Doctor", "--add-participants", "each", "--format", "json");
            assertThat(told.exit()).as(told.err()).isZero();
            told.json()
                    .get("sources")
                    .get(0)
                    .get("labels")
                    .forEach(label -> people.add(label.get("person").asString()));
        }
        assertThat(people).containsExactly("Doctor", "one.Patient", "Doctor", "two.Patient", "Doctor", "three.Patient");
    }
}
