package org.tacit.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.app.ServedFolder;
import org.tacit.workbench.serve.Serving.Served;
import tools.jackson.databind.JsonNode;

/** Words found in what was said, and coded exactly as found. */
class SearchesTest {
    private static final String AT = "/api/studies/clinic";
    private static final String TRUST =
            "{\"text\":\"trust\",\"mode\":\"words\",\"wholeWord\":false,\"matchCase\":false,"
                    + "\"stem\":false,\"speakers\":[],\"roles\":[],\"sites\":[],\"codes\":[],\"sources\":[],\"moderators\":true,"
                    + "\"unit\":\"hit\"}";

    @TempDir
    private Path folder;

    private Served served;
    private Browser browser;

    @BeforeEach
    void serve() throws Exception {
        ServedFolder.example(folder.resolve("clinic.tacit"));
        served = ServedFolder.start(folder);
        browser = Browser.at(served.address());
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void everyHitStandsInItsTextWhereItSays() throws Exception {
        JsonNode found = search("{\"query\":" + TRUST + "}");
        assertThat(found.get("total").asInt())
                .isGreaterThan(2)
                .isEqualTo(found.get("hits").size());
        for (JsonNode hit : found.get("hits")) {
            String text = text(hit.get("source").asString());
            int[] points = text.codePoints().toArray();
            int start = hit.get("start").asInt();
            int end = hit.get("end").asInt();
            String words = hit.get("words").asString();
            assertThat(new String(points, start, end - start)).isEqualTo(words).containsIgnoringCase("trust");
            String before = hit.get("before").asString();
            assertThat(new String(points, 0, start)).endsWith(before);
            assertThat(new String(points, end, points.length - end))
                    .startsWith(hit.get("after").asString());
        }
    }

    @Test
    void pagesPutTogetherAreTheWhole() throws Exception {
        JsonNode whole = search("{\"query\":" + TRUST + "}");
        List<JsonNode> paged = new ArrayList<>();
        for (int offset = 0; offset < whole.get("total").asInt(); offset += 2) {
            search("{\"query\":" + TRUST + ",\"offset\":" + offset + ",\"limit\":2}")
                    .get("hits")
                    .forEach(paged::add);
        }
        List<JsonNode> all = new ArrayList<>();
        whole.get("hits").forEach(all::add);
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void aSearchNarrowedToAPersonFindsWhatThePersonSays() throws Exception {
        JsonNode found =
                search("{\"query\":{\"text\":\"the\",\"speakers\":[\"P01\"],\"moderators\":false},\"limit\":1000}");
        assertThat(found.get("hits")).isNotEmpty();
        found.get("hits")
                .forEach(hit -> assertThat(hit.get("speaker").asString()).isIn("MARSH", "Dr Marsh"));
    }

    @Test
    void aQueryThatCannotBeReadIsAProblemInPlaceOfHits() throws Exception {
        JsonNode found = search("{\"query\":{\"text\":\"(\",\"mode\":\"regex\"}}");
        assertThat(found.get("total").asInt()).isZero();
        assertThat(found.get("problem").asString()).isNotBlank().doesNotContain("\n");
        assertThat(search("{\"query\":{\"text\":\"  \"}}").get("problem").asString())
                .contains("nothing to look for");
        assertThat(browser.post(AT + "/search", "{\"offset\":0}").statusCode()).isEqualTo(400);
        assertThat(browser.post(AT + "/search", "{\"query\":{\"text\":\"a\",\"mode\":\"guess\"}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.post(AT + "/search", "{\"query\":" + TRUST + ",\"limit\":1001}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsFoundIsCodedAsThePreviewSaidAndOneUndoTakesItBack() throws Exception {
        int hits = search("{\"query\":" + TRUST + "}").get("total").asInt();
        String wish = "{\"do\":\"code-search\",\"query\":" + TRUST + ",\"code\":\"gallows-humour\"}";
        long seen = browser.sequence("clinic");
        HttpResponse<String> preview = browser.post(AT + "/previews", "{\"seen\":" + seen + ",\"wish\":" + wish + "}");
        assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
        JsonNode effects = Browser.JSON.readTree(preview.body()).get("effects");
        assertThat(effects.at("/0/count").asInt()).isEqualTo(hits);
        assertThat(browser.sequence("clinic")).isEqualTo(seen);

        JsonNode done = browser.wish("clinic", seen, wish);
        assertThat(puts(done)).isEqualTo(hits);
        assertThat(browser.wish("clinic", browser.sequence("clinic"), wish).get("events"))
                .isEmpty();
        browser.wish("clinic", browser.sequence("clinic"), "{\"do\":\"undo-last\"}");
        assertThat(browser.wish("clinic", browser.sequence("clinic"), wish).get("events"))
                .hasSize(1);
    }

    @Test
    void aTextMendedAfterTheFirstSearchIsSearchedAsItIsNow() throws Exception {
        String query = "{\"query\":{\"text\":\"zebrafish\"}}";
        assertThat(search(query).get("total").asInt()).isZero();
        browser.wish(
                "clinic",
                browser.sequence("clinic"),
                "{\"do\":\"edit-text\",\"source\":\"FG1\",\"edits\":[{\"start\":400,\"end\":400,\"text\":\" zebrafish \"}]}");
        assertThat(search(query).get("total").asInt()).isEqualTo(1);
    }

    private JsonNode search(String body) throws Exception {
        HttpResponse<String> answer = browser.post(AT + "/search", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Browser.JSON.readTree(answer.body());
    }

    private String text(String source) throws Exception {
        String id = browser.get(AT + "/sources/" + source).at("/source/textId").asString();
        return browser.send(browser.to(AT + "/texts/" + id)).body();
    }

    private static int puts(JsonNode done) {
        int puts = 0;
        for (JsonNode event : done.get("events")) {
            for (JsonNode source : event.get("codings")) {
                puts += source.get("put").size();
            }
        }
        return puts;
    }
}
