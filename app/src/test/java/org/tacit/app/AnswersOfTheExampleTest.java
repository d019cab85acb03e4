package org.tacit.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The forms of the answers that programs rely on, over the example study as {@code demo} builds it. */
class AnswersOfTheExampleTest {
    private static final String INVENTED = "Invented for demonstration";

    @TempDir
    private static Path folder;

    private static Path study = Path.of("");
    private static Told demo = new Told(-1, "", "");

    @BeforeAll
    static void buildTheExample() {
        demo = Told.run("demo", "--no-serve", "--dir", folder);
        study = folder.resolve("integrated-diabetes.tacit");
    }

    @Test
    void demoPrintsTheFindingsInBriefAndWritesThemInFullMarkedAsInvented() throws IOException {
        assertThat(demo.exit()).as(demo.err()).isZero();
        assertThat(demo.err()).isEmpty();
        assertThat(demo.out()).contains(INVENTED, "12 people heard", "findings.html", study.toString());
        assertThat(folder.resolve("findings.html")).content().contains(INVENTED).startsWith("<!doctype html>");
        assertThat(folder.resolve("findings.md")).content().contains(INVENTED);
        assertThat(Files.size(study)).isPositive();
    }

    @Test
    void demoAgainKeepsTheStudyAndSaysSo() {
        Told again = Told.run("demo", "--no-serve", "--dir", folder);

        assertThat(again.exit()).isZero();
        assertThat(again.out()).isEqualTo(demo.out());
        assertThat(again.err()).contains("is there already and was kept");
    }

    @Test
    void verifyAnswersOkEntriesAndProblems() {
        JsonNode answer = Told.run("verify", study, "--format", "json").json();

        assertThat(keys(answer)).containsExactlyInAnyOrder("ok", "entries", "problems", "withdrawn", "head");
        assertThat(answer.get("head").asString()).matches("[0-9a-f]{64}");
        assertThat(Told.run("verify", study).out())
                .endsWith("hash of the last entry: " + answer.get("head").asString() + "\n");
        assertThat(answer.get("ok").asBoolean()).isTrue();
        assertThat(answer.get("entries").asLong()).isGreaterThan(700);
        assertThat(answer.get("problems").size()).isZero();
    }

    @Test
    void matrixAnswersMeasureRowsColumnsAndCells() {
        JsonNode answer = Told.run("matrix", study, "--columns", "role,site", "--format", "json")
                .json();

        assertThat(keys(answer)).contains("measure", "rows", "columns", "cells");
        assertThat(answer.get("measure").asString()).isEqualTo("codings");
        assertThat(answer.get("columns").size()).isEqualTo(6);
        assertThat(answer.get("rows").size())
                .isEqualTo(32)
                .isEqualTo(answer.get("cells").size());
        answer.get("rows").forEach(row -> assertThat(keys(row)).contains("id", "name"));
        answer.get("columns").forEach(column -> assertThat(keys(column)).containsExactly("id", "name"));
        answer.get("cells").forEach(row -> {
            assertThat(row.size()).isEqualTo(6);
            row.forEach(cell -> assertThat(cell.isIntegralNumber()).isTrue());
        });
        assertThat(answer.get("total").asLong()).isEqualTo(680);
    }

    @ParameterizedTest
    @ValueSource(strings = {"codings", "turns", "characters", "participants", "sources"})
    void matrixCountsByEachMeasure(String measure) {
        JsonNode answer = Told.run("matrix", study, "--measure", measure, "--format", "json")
                .json();

        assertThat(answer.get("measure").asString()).isEqualTo(measure);
        assertThat(answer.get("total").asLong()).isPositive();
    }

    @Test
    void importAnswersSourcesAndRefused() throws IOException {
        Path talk = Files.writeString(
                folder.resolve("talk.txt"),
                "Anna: Hello there.\nBen: Hello.\nAnna: So?\nBen: Yes, 😀.\nCarol: Me too.\n");
        Told told = Told.run("import", study, talk, talk.resolveSibling("absent.txt"), "--preview", "--format", "json");
        JsonNode answer = told.json();

        assertThat(keys(answer)).containsExactlyInAnyOrder("sources", "refused");
        JsonNode source = answer.get("sources").get(0);
        assertThat(keys(source)).contains("name", "turns", "speakers", "words", "characters", "doubts");
        assertThat(source.get("turns").asInt()).isEqualTo(5);
        assertThat(source.get("speakers").asInt()).isEqualTo(3);
        assertThat(source.get("words").asInt()).isEqualTo(7);
        assertThat(source.get("characters").asInt())
                .isEqualTo(Files.readString(talk)
                        .codePointCount(0, Files.readString(talk).length()));
        assertThat(source.get("doubts").size()).isPositive();
        source.get("doubts").forEach(doubt -> assertThat(keys(doubt)).containsExactly("line", "text", "why"));
        assertThat(keys(answer.get("refused").get(0))).containsExactly("file", "why");
        assertThat(told.err()).contains("nothing was stored");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("analyses")
    void everyAnalysisAnswersInThreeFormsAndTheSameBytesTwice(String typed, List<String> keys) {
        Object[] command = typed.replace("STUDY", study.toString()).split(" ", -1);
        for (String form : List.of("table", "csv", "json")) {
            Told told = Told.run(with(command, form));
            assertThat(told.exit()).as(told.err()).isZero();
            assertThat(told.out()).isNotEmpty().endsWith("\n");
            assertThat(Told.run(with(command, form))).isEqualTo(told);
        }
        assertThat(keys(Told.run(with(command, "json")).json())).containsAll(keys);
        assertThat(fields(Told.run(with(command, "csv")).out())).hasSize(1);
    }

    static Stream<Arguments> analyses() {
        return Stream.of(
                Arguments.of("matrix STUDY", List.of("measure", "rows", "columns", "cells")),
                Arguments.of("matrix STUDY --rows constructs", List.of("measure", "rows", "columns", "cells")),
                Arguments.of(
                        "matrix STUDY --rows themes --columns session", List.of("measure", "rows", "columns", "cells")),
                Arguments.of("overlap STUDY", List.of("rule", "codes", "pairs")),
                Arguments.of("coverage STUDY", List.of("groups", "sessions", "people", "speech", "unassigned")),
                Arguments.of("saturation STUDY --shuffles 50", List.of("steps", "windows", "reached", "shuffled")),
                Arguments.of("lens STUDY", List.of("framework", "constructs", "codes", "themes", "outside")),
                Arguments.of("search STUDY trust", List.of("total", "sources", "hits")),
                Arguments.of("search STUDY wednesday --stem --unit sentence", List.of("total", "sources", "hits")),
                Arguments.of("trail STUDY", List.of("total", "entries")),
                Arguments.of("verify STUDY", List.of("ok", "entries", "problems")),
                Arguments.of("turns STUDY FG1", List.of("source", "rule", "turns", "labels")));
    }

    @Test
    void reportsGoWhereTheyAreToldAndTheAnswerNamesThem() {
        Path page = folder.resolve("out.html");
        Path text = folder.resolve("out.md");
        Told told = Told.run("report", study, "-o", page, "-o", text);

        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out()).isEqualTo("Wrote " + page + "\nWrote " + text + "\n");
        assertThat(page).content().contains(INVENTED);
        assertThat(text).content().contains(INVENTED);
    }

    @Test
    void anExportedFolderBeginsTheSameStudyAgain() {
        Path out = folder.resolve("exported");
        assertThat(Told.run("export", study, out).exit()).isZero();
        Told again = Told.run("new", folder.resolve("again.tacit"), "--from", out);

        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(again.out()).contains("12 participants", "680 codings");
        assertThat(Told.run("matrix", folder.resolve("again.tacit"), "--format", "csv")
                        .out())
                .isEqualTo(Told.run("matrix", study, "--format", "csv").out());
    }

    @Test
    void everyRehearsedCommandIsOneThatWorks(@TempDir Path stage) {
        Rehearsal.commands(stage)
                .forEach(command -> assertThat(Told.run(command.toArray()).exit())
                        .as(String.join(" ", command))
                        .isZero());
    }

    private static Object[] with(Object[] command, String form) {
        return Stream.concat(Stream.of(command), Stream.of("--format", form)).toArray();
    }

    private static SortedSet<String> keys(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    /** How many fields the records of a CSV have: one number when it is regular. */
    private static SortedSet<Integer> fields(String csv) {
        SortedSet<Integer> sizes = new TreeSet<>();
        int fields = 1;
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c == ',') {
                fields++;
            } else if (!quoted && c == '\n') {
                sizes.add(fields);
                fields = 1;
            }
        }
        return sizes;
    }
}
