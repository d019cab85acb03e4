package org.tacit.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tacit.app.ServedFolder;
import org.tacit.workbench.serve.Serving.Served;
import tools.jackson.databind.JsonNode;

/** The recording beside a transcript: attached, played from any place, detached. */
class RecordingsTest {
    private static final String STUDY = "/api/studies/clinic";
    private static final String AT = STUDY + "/sources/FG1/media";
    private static final int SIZE = 300_000;

    @TempDir
    private Path folder;

    private final byte[] recording = new byte[SIZE];
    private Served served;
    private Browser browser;

    @BeforeEach
    void serve() throws Exception {
        new Random(7).nextBytes(recording);
        ServedFolder.example(folder.resolve("clinic.tacit"));
        served = ServedFolder.start(folder);
        browser = Browser.at(served.address());
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void whatIsAttachedIsThereAndShownInOverviewAndReadingAndUndone() throws Exception {
        long before = browser.sequence("clinic");
        JsonNode changed = attach();
        assertThat(changed.get("sequence").asLong()).isEqualTo(before + 2); // one more for who acts for the first time
        HttpResponse<byte[]> whole = browser.bytes(browser.to(AT));
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(recording);
        assertThat(whole.headers().firstValue("Content-Type")).contains("audio/mpeg");
        assertThat(whole.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(whole.headers().firstValue("ETag")).contains(tag());

        JsonNode media = browser.get(STUDY + "/sources/FG1").get("media");
        assertThat(media.get("name").asString()).isEqualTo("Tape 1.mp3");
        assertThat(media.get("durationMillis").asInt()).isEqualTo(61_000);
        assertThat(browser.bytes(browser.to(media.get("url").asString())).body())
                .isEqualTo(recording);
        assertThat(overview().at("/media/bytes").asInt()).isEqualTo(SIZE);

        browser.wish("clinic", browser.sequence("clinic"), "{\"do\":\"undo-last\"}");
        assertThat(browser.send(browser.to(AT)).statusCode()).isEqualTo(404);
        browser.wish("clinic", browser.sequence("clinic"), "{\"do\":\"redo-last\"}");
        assertThat(browser.bytes(browser.to(AT)).body()).isEqualTo(recording);
        assertThat(browser.delete(AT).statusCode()).isEqualTo(200);
        assertThat(overview().has("media")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99, 0, 100",
        "bytes=299999-, 299999, 300000",
        "bytes=-5, 299995, 300000",
        "bytes=100000-999999999999, 100000, 300000",
        "bytes=-999999999999, 0, 300000",
        "bytes=65535-65536, 65535, 65537"
    })
    void aStretchIsSentAsItIs(String range, int from, int to) throws Exception {
        attach();
        HttpResponse<byte[]> part = browser.bytes(browser.to(AT).header("Range", range));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(recording, from, to));
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes " + from + "-" + (to - 1) + "/" + SIZE);
        assertThat(part.headers().firstValue("Content-Length")).contains(Integer.toString(to - from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=300000-", "bytes=400000-400001", "bytes=-0"})
    void aStretchOutsideIsNone(String range) throws Exception {
        attach();
        HttpResponse<String> answer = browser.send(browser.to(AT).header("Range", range));
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range")).contains("bytes */" + SIZE);
        assertThat(answer.body()).contains("\"code\":\"no-such-range\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=5-4", "bytes=a-b", "lines=0-1", "bytes=0-1,5-6", "bytes=-", "bytes=99999999999999999999-"
            })
    void aRangeThatIsNoneOrSeveralIsAnsweredWithTheWhole(String range) throws Exception {
        attach();
        HttpResponse<byte[]> answer = browser.bytes(browser.to(AT).header("Range", range));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(recording);
    }

    @Test
    void aStretchOfAnotherRecordingIsNotMixedIn() throws Exception {
        attach();
        assertThat(ranged("If-Range", tag()).statusCode()).isEqualTo(206);
        assertThat(ranged("If-Range", "\"another\"").statusCode()).isEqualTo(200);
        assertThat(ranged("If-None-Match", tag()).statusCode()).isEqualTo(304);
    }

    @Test
    void aHeadSaysHowMuchThereIsAndSendsNothing() throws Exception {
        attach();
        HttpResponse<byte[]> head = browser.bytes(browser.to(AT).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length")).contains(Integer.toString(SIZE));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void whatIsNoRecordingIsRefusedAndLeavesNothing() throws Exception {
        assertThat(browser.put(AT + "?name=a.html", "text/html", recording).body())
                .contains("neither audio nor video");
        assertThat(browser.put(AT + "?name=a.mp3", "audio/mpeg", new byte[0]).body())
                .contains("is empty");
        assertThat(browser.put(AT, "audio/mpeg", recording).statusCode()).isEqualTo(400);
        assertThat(browser.put(AT + "?name=/", "audio/mpeg", recording).statusCode())
                .isEqualTo(400);
        assertThat(browser.put(STUDY + "/sources/none/media?name=a.mp3", "audio/mpeg", recording)
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.delete(AT).statusCode()).isEqualTo(409);
        Path kept = folder.resolve("clinic.media");
        assertThat(!Files.exists(kept) || kept.toFile().list().length == 0).isTrue();
    }

    @Test
    void aFileTakenAwayFromBesideTheStudyIsSaidToBeGone() throws Exception {
        attach();
        Files.delete(folder.resolve("clinic.media").resolve(tag().replace("\"", "")));
        HttpResponse<String> answer = browser.send(browser.to(AT));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Tape 1.mp3").contains("put it back");
    }

    private HttpResponse<byte[]> ranged(String header, String value) throws Exception {
        return browser.bytes(browser.to(AT).header("Range", "bytes=0-9").header(header, value));
    }

    private JsonNode attach() throws Exception {
        HttpResponse<String> answer = browser.put(
                AT + "?name=C:%5Ctapes%5CTape%201.mp3&durationMillis=61000", "audio/mpeg; codecs=mp3", recording);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Browser.JSON.readTree(answer.body());
    }

    private JsonNode overview() throws Exception {
        for (JsonNode source : browser.get(STUDY).get("sources")) {
            if (source.get("id").asString().equals("FG1")) {
                return source;
            }
        }
        throw new AssertionError("no FG1");
    }

    private String tag() throws Exception {
        return "\""
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(recording)) + "\"";
    }
}
