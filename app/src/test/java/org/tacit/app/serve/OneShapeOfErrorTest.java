package org.tacit.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tacit.app.ServedFolder;
import org.tacit.workbench.serve.Serving.Served;
import tools.jackson.databind.JsonNode;

/** Whatever goes wrong is told in one shape: status, code, and one line for the researcher. */
class OneShapeOfErrorTest {
    @TempDir
    private static Path folder;

    private static Served served;
    private static Browser browser;

    @BeforeAll
    static void serve() throws Exception {
        ServedFolder.example(folder.resolve("clinic.tacit"));
        Files.writeString(folder.resolve("broken.tacit"), "this is no study");
        served = ServedFolder.start(folder);
        browser = Browser.at(served.address());
    }

    @AfterAll
    static void end() {
        served.close();
    }

    static Stream<Arguments> failures() {
        String changes = "POST /api/studies/clinic/changes ";
        return Stream.of(
                Arguments.of("GET /api/nothing", 404, "not-found"),
                Arguments.of("GET /no-such-file.js", 404, "not-found"),
                Arguments.of("GET /api/studies/none", 404, "not-found"),
                Arguments.of("GET /api/studies/clinic/sources/none", 404, "not-found"),
                Arguments.of("GET /api/studies/clinic/sources/a%20b", 404, "not-found"),
                Arguments.of("GET /api/studies/clinic/texts/none", 500, "store"),
                Arguments.of("GET /api/studies/clinic?at=1000000", 404, "not-found"),
                Arguments.of("GET /api/studies/clinic?at=soon", 400, "malformed"),
                Arguments.of("GET /api/studies/clinic/trail?limit=0", 400, "malformed"),
                Arguments.of("GET /api/studies/broken", 500, "store"),
                Arguments.of("DELETE /api/studies", 405, "not-allowed"),
                Arguments.of("POST /index.html x", 405, "not-allowed"),
                Arguments.of(changes + "{\"seen\":1,", 400, "malformed"),
                Arguments.of(changes + "", 400, "malformed"),
                Arguments.of(changes + "[]", 400, "malformed"),
                Arguments.of(changes + "{\"seen\":1,\"wishes\":[]}", 400, "malformed"),
                Arguments.of(changes + "{\"wishes\":[{\"do\":\"undo-last\"}]}", 400, "malformed"),
                Arguments.of(changes + "{\"seen\":1,\"wishes\":[{\"do\":\"vanish\"}]}", 400, "malformed"),
                Arguments.of(changes + "{\"seen\":1,\"wishes\":[{\"do\":\"code\"}]}", 400, "malformed"),
                Arguments.of(changes + "{\"seen\":99999999,\"wishes\":[{\"do\":\"undo-last\"}]}", 400, "malformed"),
                Arguments.of(changes + "{\"seen\":1,\"wishes\":[{\"do\":\"undo\",\"entry\":1}]}", 409, "refused"),
                Arguments.of(
                        changes + "{\"seen\":1,\"wishes\":[{\"do\":\"remove-code\",\"code\":\"none\"}]}",
                        409,
                        "refused"),
                Arguments.of(changes + "\"" + "x".repeat(17_000_000) + "\"", 413, "too-large"));
    }

    @ParameterizedTest(name = "[{index}] {1} {2}")
    @MethodSource("failures")
    void isToldInOneShape(String request, int status, String code) throws Exception {
        String[] parts = request.split(" ", 3);
        HttpRequest.Builder sent = browser.to(parts[1]).header("Origin", browser.origin());
        if (parts.length == 3) {
            sent.header("Content-Type", "application/json").POST(BodyPublishers.ofString(parts[2]));
        } else {
            sent.method(parts[0], BodyPublishers.noBody());
        }
        HttpResponse<String> answer = browser.send(sent);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        JsonNode problem = Browser.JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("message").asString()).isNotBlank().doesNotContain("\n", "org.tacit", "Exception");
    }

    @Test
    void anotherFormThanJsonIsNotTaken() throws Exception {
        HttpResponse<String> answer = browser.send(browser.to("/api/studies/clinic/changes")
                .header("Origin", browser.origin())
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(answer.body()).contains("\"status\":415").contains("\"code\":\"unsupported\"");
    }

    @Test
    void aStudyThatCannotBeOpenedIsListedWithTheReason() throws Exception {
        JsonNode studies = browser.get("/api/studies").get("studies");
        assertThat(studies.get(0).get("study").asString()).isEqualTo("broken");
        assertThat(studies.get(0).get("problem").asString()).contains("is not a study file");
        assertThat(studies.get(1).get("problem")).isNull();
    }
}
