package org.tacit.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.app.ServedFolder;
import org.tacit.workbench.serve.Serving.Served;
import tools.jackson.databind.JsonNode;

/** Transcripts from a browser into a study: sent one by one, looked at, mended, and imported by a job. */
class ImportsTest {
    private static final String AT = "/api/studies/clinic";
    private static final String TALK =
            "Ana: How did it begin?\nHelen Marsh: With a list.\nAna: Whose?\nHelen Marsh: Mine.\n";

    @TempDir
    private Path folder;

    private Served served;
    private Browser browser;
    private Set<Path> temporary = Set.of();

    @BeforeEach
    void serve() throws Exception {
        temporary = temporaryFolders();
        ServedFolder.example(folder.resolve("clinic.tacit"));
        served = ServedFolder.start(folder);
        browser = Browser.at(served.address());
    }

    @AfterEach
    void end() throws IOException {
        served.close();
        assertThat(temporaryFolders()).isEqualTo(temporary);
    }

    @Test
    void aPreviewShowsWhatWasReadAndStoresNothing() throws Exception {
        long before = browser.sequence("clinic");
        String id = begun();
        put(id, 0, "FG9.txt", TALK);
        JsonNode preview = preview(id, "{\"moderators\":[\"Ana\"]}");

        JsonNode source = preview.at("/sources/0");
        assertThat(source.get("name").asString()).isEqualTo("FG9");
        assertThat(source.get("file").asString()).isEqualTo("FG9.txt");
        assertThat(source.at("/counts/turns").asInt()).isEqualTo(4);
        assertThat(source.at("/labels/1/label").asString()).isEqualTo("Helen Marsh");
        assertThat(source.at("/labels/1/person").asString()).isEqualTo("P01");
        assertThat(source.get("head")).hasSize(4);
        assertThat(source.at("/head/2/label").asString()).isEqualTo("Ana");
        assertThat(source.at("/head/2/text").asString()).isEqualTo("Whose?");
        assertThat(source.at("/head/2/line").asInt()).isEqualTo(3);
        assertThat(preview.get("refused")).isEmpty();
        assertThat(browser.sequence("clinic")).isEqualTo(before);
    }

    @Test
    void theHeadOfALongTranscriptIsItsFirstFortyTurns() throws Exception {
        StringBuilder talk = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            talk.append(i % 2 == 0 ? "Ana" : "Ben").append(": Turn ").append(i).append(".\n");
        }
        String id = begun();
        put(id, 0, "long.txt", talk.toString());
        JsonNode head = preview(id, "{}").at("/sources/0/head");
        assertThat(head).hasSize(40);
        assertThat(head.at("/39/text").asString()).isEqualTo("Turn 39.");
        assertThat(preview(id, "{\"turns\":\"none\"}")
                        .at("/sources/0/head/0/text")
                        .asString())
                .startsWith("Ana: Turn 0.\n");
    }

    @Test
    void aRunImportsIntoANewSessionOfTheSameActAndLetsTheFilesGo() throws Exception {
        String id = begun();
        put(id, 0, "INT20.txt", TALK);
        JsonNode done = run(
                id,
                "{\"moderators\":[\"Ana\"],\"session\":{\"id\":\"INT20\",\"name\":\"Helen again\",\"kind\":\"observation\","
                        + "\"date\":\"2032-05-02\",\"site\":\"marrowby\"}}");

        assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("done");
        assertThat(done.at("/report/sources/0/id").asString()).isEqualTo("INT20");
        JsonNode overview = browser.get(AT);
        JsonNode session = named(overview.get("sessions"), "INT20");
        assertThat(session.get("name").asString()).isEqualTo("Helen again");
        assertThat(session.get("kind").asString()).isEqualTo("observation");
        assertThat(session.get("date").asString()).isEqualTo("2032-05-02");
        assertThat(session.get("site").asString()).isEqualTo("marrowby");
        assertThat(session.at("/participants/0").asString()).isEqualTo("P01");
        assertThat(session.at("/sources/0").asString()).isEqualTo("INT20");
        assertThat(post(id, "preview", "{}").statusCode()).isEqualTo(404);

        browser.wish("clinic", browser.sequence("clinic"), "{\"do\":\"undo-last\"}");
        assertThat(named(browser.get(AT).get("sessions"), "INT20").isMissingNode())
                .isTrue();
    }

    @Test
    void aSessionTheStudyHasIsTakenAsItIs() throws Exception {
        JsonNode before = named(browser.get(AT).get("sessions"), "FG1");
        String id = begun();
        put(id, 0, "more.txt", TALK);
        run(
                id,
                "{\"session\":{\"id\":\"FG1\",\"name\":\"Otherwise\",\"kind\":\"interview\",\"date\":\"\",\"site\":\"\"}}");
        JsonNode after = named(browser.get(AT).get("sessions"), "FG1");
        assertThat(after.get("name")).isEqualTo(before.get("name"));
        assertThat(after.get("kind")).isEqualTo(before.get("kind"));
        assertThat(after.get("sources")).hasSize(before.get("sources").size() + 1);
    }

    @Test
    void twoFilesOfOneNameStayApartAndAreCalledWhatThePersonKnows() throws Exception {
        String id = begun();
        put(id, 0, "North/talk.txt", TALK);
        put(id, 1, "South/talk.txt", TALK + "Ana: Thank you.\n");
        put(id, 2, "talk.txt", TALK + "Ana: Thanks.\n");
        put(id, 3, "talk.txt", TALK + "Ana: Bye.\n");
        JsonNode report = run(id, "{}").get("report");

        List<String> files = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        report.get("sources").forEach(source -> {
            files.add(source.get("file").asString());
            ids.add(source.get("id").asString());
            assertThat(source.get("name").asString()).isEqualTo("talk");
        });
        assertThat(files).containsExactly("North/talk.txt", "South/talk.txt", "talk.txt", "talk.txt");
        assertThat(ids).containsExactly("talk", "talk-2", "talk-3", "talk-4");
    }

    @Test
    void whatCannotBeReadIsRefusedByItsNameAndStopsNothingElse() throws Exception {
        String id = begun();
        put(id, 0, "notes/broken.docx", "no word file");
        put(id, 1, "good.txt", TALK);
        put(id, 2, "again.txt", TALK);
        JsonNode report = run(id, "{}").get("report");
        assertThat(report.get("sources")).hasSize(1);
        assertThat(report.at("/refused/0/file").asString()).isEqualTo("notes/broken.docx");
        assertThat(report.at("/refused/1/file").asString()).isEqualTo("again.txt");
        assertThat(report.at("/refused/1/why").asString()).contains("in the study already");
        assertThat(report.toString()).doesNotContain("tacit-import-");
    }

    @Test
    void aNameFromOutsideIsNeverAPath() throws Exception {
        String id = begun();
        for (String name :
                List.of("../../escape.txt", "/etc/passwd", "..\\..\\escape.txt", "C:\\talk.txt", "a\u0000b.txt")) {
            assertThat(put(id, 0, name, TALK).statusCode()).as(name).isEqualTo(204);
        }
        assertThat(put(id, 0, "folder/", TALK).statusCode()).isEqualTo(400);
        assertThat(put(id, 0, " ", TALK).statusCode()).isEqualTo(400);
        try (Stream<Path> here = Files.list(folder)) {
            assertThat(here.filter(path -> path.toString().endsWith(".txt"))).isEmpty();
        }
    }

    @Test
    void moreFilesThanAnImportTakesAreRefusedInOneLine() throws Exception {
        String id = begun();
        HttpResponse<String> answer = put(id, 200, "one-too-many.txt", TALK);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"too-large\"").contains("at most 200 files");
        assertThat(put(id, 199, "the-last.txt", TALK).statusCode()).isEqualTo(204);
    }

    @Test
    void whatIsSaidWronglyIsMalformedOrFailsTheJobWithTheReason() throws Exception {
        String id = begun();
        assertThat(post(id, "preview", "{}").body()).contains("There is no file to import yet");
        put(id, 0, "talk.txt", TALK);
        assertThat(post(id, "run", "{\"session\":{\"id\":\"X\",\"date\":\"last May\"}}")
                        .body())
                .contains("\"code\":\"malformed\"")
                .contains("is no date: write it as 2031-03-14");
        assertThat(post(id, "run", "{\"encoding\":\"klingon\"}").statusCode()).isEqualTo(400);
        assertThat(post(id, "run", "{\"turns\":\"(\"}").statusCode()).isEqualTo(400);

        JsonNode failed = run(id, "{\"speakers\":{\"Ana\":\"nobody\"}}");
        assertThat(failed.get("state").asString()).isEqualTo("failed");
        assertThat(failed.get("message").asString()).contains("has no participant or moderator nobody");
        assertThat(run(id, "{}").get("state").asString()).isEqualTo("done");
    }

    @Test
    void anImportIsKnownInItsOwnStudyAlone() throws Exception {
        String id = begun();
        assertThat(browser.post("/api/studies", "{\"title\":\"Other\"}").statusCode())
                .isEqualTo(201);
        assertThat(browser.put("/api/studies/other/imports/" + id + "/files/0?name=a.txt", "text/plain", new byte[1])
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.delete(AT + "/imports/" + id).statusCode()).isEqualTo(204);
        assertThat(put(id, 0, "a.txt", TALK).statusCode()).isEqualTo(404);
        assertThat(browser.send(browser.to(AT + "/jobs/none")).statusCode()).isEqualTo(404);
    }

    private String begun() throws Exception {
        HttpResponse<String> answer = browser.post(AT + "/imports", "{}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Browser.JSON.readTree(answer.body()).get("import").asString();
    }

    private HttpResponse<String> put(String id, int index, String name, String text) throws Exception {
        String named = URLEncoder.encode(name, UTF_8);
        return browser.put(
                AT + "/imports/" + id + "/files/" + index + "?name=" + named,
                "application/octet-stream",
                text.getBytes(UTF_8));
    }

    private HttpResponse<String> post(String id, String what, String options) throws Exception {
        return browser.post(AT + "/imports/" + id + "/" + what, "{\"options\":" + options + "}");
    }

    private JsonNode preview(String id, String options) throws Exception {
        HttpResponse<String> answer = post(id, "preview", options);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Browser.JSON.readTree(answer.body());
    }

    /** Runs an import to its end. */
    private JsonNode run(String id, String options) throws Exception {
        HttpResponse<String> answer = post(id, "run", options);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String job = Browser.JSON.readTree(answer.body()).get("job").asString();
        JsonNode state = browser.get(AT + "/jobs/" + job);
        while (state.get("state").asString().equals("running")) {
            Thread.sleep(20);
            state = browser.get(AT + "/jobs/" + job);
        }
        return state;
    }

    private static JsonNode named(JsonNode list, String id) {
        for (JsonNode one : list) {
            if (one.get("id").asString().equals(id)) {
                return one;
            }
        }
        return list.path("none");
    }

    private static Set<Path> temporaryFolders() throws IOException {
        try (Stream<Path> paths = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new TreeSet<>(
                    paths.filter(path -> path.getFileName().toString().startsWith("tacit-import-")
                                    || path.getFileName().toString().startsWith("tacit-export-"))
                            .toList());
        }
    }
}
