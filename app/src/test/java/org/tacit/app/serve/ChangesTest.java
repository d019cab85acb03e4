package org.tacit.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.app.ServedFolder;
import org.tacit.workbench.serve.Serving.Served;
import tools.jackson.databind.JsonNode;

/** What becomes of wishes: done once, in whole, on what their sender saw, or refused with the reason. */
class ChangesTest {
    private static final String SOURCE = "FG1";
    private static final String CODE = "clinical-trust";

    @TempDir
    private Path folder;

    private Served served;
    private Browser browser;
    private long seen;

    @BeforeEach
    void serve() throws Exception {
        ServedFolder.example(folder.resolve("clinic.tacit"));
        served = ServedFolder.start(folder);
        browser = Browser.at(served.address());
        seen = browser.sequence("clinic");
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void theSameKeyAgainIsAnsweredTheSameAndDoesNothingAgain() throws Exception {
        UUID key = UUID.randomUUID();
        String wish = "{\"do\":\"code\",\"source\":\"FG1\",\"start\":100,\"end\":140,\"codes\":[\"clinical-trust\"]}";
        HttpResponse<String> first = browser.wish("clinic", key, seen, wish);
        HttpResponse<String> again = browser.wish("clinic", key, seen, wish);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(browser.sequence("clinic"))
                .isEqualTo(Browser.JSON.readTree(first.body()).get("sequence").asLong());
    }

    @Test
    void theSameKeyFromManySidesAtOnceIsDoneOnce() throws Exception {
        browser.wish("clinic", seen, "{\"do\":\"add-code\",\"code\":{\"name\":\"First\"}}");
        long before = browser.sequence("clinic");
        UUID key = UUID.randomUUID();
        List<String> bodies = crowd(
                8,
                i -> browser.wish("clinic", key, before, "{\"do\":\"add-code\",\"code\":{\"name\":\"Second\"}}")
                        .body());
        assertThat(bodies).containsOnly(bodies.get(0));
        assertThat(browser.sequence("clinic")).isEqualTo(before + 1);
    }

    @Test
    void aRetryAfterTheServerWasEndedIsRecognisedByItsCodingsAlsoWhenTheyAreGoneByNow() throws Exception {
        UUID kept = UUID.randomUUID();
        UUID gone = UUID.randomUUID();
        String keep = Browser.code(SOURCE, 100, 140, CODE, kept);
        String drop = Browser.code(SOURCE, 150, 170, CODE, gone);
        browser.wish("clinic", seen, keep);
        browser.wish("clinic", seen, drop);
        browser.wish("clinic", seen, "{\"do\":\"uncode\",\"source\":\"FG1\",\"coding\":\"" + gone + "\"}");
        long last = browser.sequence("clinic");
        served.close();
        served = ServedFolder.start(folder);
        browser = Browser.at(served.address());

        JsonNode again = browser.wish("clinic", seen, keep);
        JsonNode againGone = browser.wish("clinic", seen, drop);

        assertThat(browser.sequence("clinic")).isEqualTo(last);
        assertThat(again.at("/made/codings/0").asString()).isEqualTo(kept.toString());
        assertThat(again.at("/events/0/codings/0/put/0/id").asString()).isEqualTo(kept.toString());
        assertThat(againGone.at("/events/0/codings/0/removed/0").asString()).isEqualTo(gone.toString());
    }

    @Test
    void severalWishesOfOneRequestAreOneActOrNothing() throws Exception {
        String add = "{\"do\":\"add-code\",\"code\":{\"name\":\"In their words\"}}";
        UUID coding = UUID.randomUUID();
        HttpResponse<String> refused = browser.wish(
                "clinic",
                UUID.randomUUID(),
                seen,
                add,
                Browser.code(SOURCE, 100, 99_999_999, "in-their-words", coding));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(browser.get("/api/studies/clinic/codebook").toString()).doesNotContain("in-their-words");

        JsonNode done = browser.wish("clinic", seen, add, Browser.code(SOURCE, 100, 120, "in-their-words", coding));
        assertThat(done.get("events")).hasSize(1);
        browser.wish("clinic", seen, "{\"do\":\"undo-last\"}");
        assertThat(browser.get("/api/studies/clinic/codebook").toString()).doesNotContain("in-their-words");
        browser.wish("clinic", seen, "{\"do\":\"redo-last\"}");
        assertThat(browser.get("/api/studies/clinic/codebook").toString()).contains("in-their-words");
    }

    @Test
    void aSelectionInATextThatWasEditedSinceIsStaleAndOneElsewhereIsNot() throws Exception {
        browser.wish("clinic", seen, "{\"do\":\"write-memo\",\"memo\":{\"kind\":\"reflexive\",\"about\":\"study\"}}");
        long before = browser.sequence("clinic");
        browser.wish(
                "clinic",
                before,
                "{\"do\":\"edit-text\",\"source\":\"FG1\",\"edits\":[{\"start\":0,\"end\":3,\"text\":\"Wholly\"}]}");

        HttpResponse<String> stale = browser.wish(
                "clinic", UUID.randomUUID(), before, Browser.code(SOURCE, 10, 20, CODE, UUID.randomUUID()));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("\"code\":\"stale\"");
        assertThat(browser.wish("clinic", before, Browser.code("INT01", 10, 20, CODE, UUID.randomUUID()))
                        .get("events"))
                .hasSize(1);
        assertThat(browser.wish(
                                "clinic",
                                browser.sequence("clinic"),
                                Browser.code(SOURCE, 10, 20, CODE, UUID.randomUUID()))
                        .get("events"))
                .hasSize(1);
    }

    @Test
    void anEditFromBeforeTheServerWasStartedMakesOldPositionsStaleToo() throws Exception {
        browser.wish(
                "clinic",
                seen,
                "{\"do\":\"edit-text\",\"source\":\"FG1\",\"edits\":[{\"start\":0,\"end\":0,\"text\":\"So. \"}]}");
        served.close();
        served = ServedFolder.start(folder);
        browser = Browser.at(served.address());
        assertThat(browser.wish(
                                "clinic",
                                UUID.randomUUID(),
                                seen,
                                Browser.code(SOURCE, 10, 20, CODE, UUID.randomUUID()))
                        .body())
                .contains("\"code\":\"stale\"");
    }

    @Test
    void manyWritersAtOnceAreAllHeardAndNothingIsLost() throws Exception {
        int before = codings();
        int writers = 8;
        int each = 25;
        crowd(writers, writer -> {
            for (int i = 0; i < each; i++) {
                int start = 200 + writer * 100 + i * 3;
                browser.wish("clinic", seen, Browser.code(SOURCE, start, start + 10, CODE, UUID.randomUUID()));
            }
            return "";
        });
        assertThat(codings()).isEqualTo(before + writers * each);
        served.close();
        served = ServedFolder.start(folder);
        browser = Browser.at(served.address());
        assertThat(codings()).isEqualTo(before + writers * each);
    }

    /** The server's half of showing nothing that is not so (T20): a refusal says why, and leaves no trace in trail or feed. */
    @Test
    void whatIsRefusedLeavesNoTraceAndNamesWhatIsInTheWay() throws Exception {
        UUID coding = UUID.randomUUID();
        long coded = browser.wish("clinic", seen, Browser.code(SOURCE, 100, 140, CODE, coding))
                .get("sequence")
                .asLong();
        long recoded = browser.wish(
                        "clinic",
                        seen,
                        "{\"do\":\"reassign\",\"source\":\"FG1\",\"coding\":\"" + coding + "\",\"code\":\"champion\"}")
                .get("sequence")
                .asLong();
        HttpResponse<String> refused =
                browser.wish("clinic", UUID.randomUUID(), seen, "{\"do\":\"undo\",\"entry\":" + coded + "}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Browser.JSON.readTree(refused.body()).at("/details/entry").asLong())
                .isEqualTo(recoded);
        assertThat(browser.sequence("clinic")).isEqualTo(recoded);
    }

    @Test
    void aPreviewTellsEveryEffectAndRecordsNothing() throws Exception {
        JsonNode preview = Browser.JSON.readTree(browser.post(
                        "/api/studies/clinic/previews",
                        "{\"seen\":" + seen
                                + ",\"wish\":{\"do\":\"merge-code\",\"code\":\"clinical-trust\",\"into\":\"champion\"}}")
                .body());
        assertThat(preview.at("/effects/0/kind").asString()).isEqualTo("codings-recoded");
        assertThat(preview.at("/effects/0/count").asInt()).isPositive();
        assertThat(browser.sequence("clinic")).isEqualTo(seen);
    }

    private int codings() throws Exception {
        return browser.get("/api/studies/clinic/sources/FG1")
                .at("/codings/start")
                .size();
    }

    /** Some work of a test. */
    @FunctionalInterface
    private interface Work {
        String done(int index) throws Exception;
    }

    private static List<String> crowd(int size, Work work) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(size);
        try {
            List<Future<String>> done = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int index = i;
                done.add(crowd.submit(() -> work.done(index)));
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> one : done) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            crowd.shutdown();
        }
    }
}
