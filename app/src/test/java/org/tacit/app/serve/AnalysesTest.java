package org.tacit.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tacit.app.ServedFolder;
import org.tacit.workbench.serve.Serving.Served;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The analyses over HTTP: as the commands answer, about the study as it is now, and every number with the words behind it. */
class AnalysesTest {
    private static final String AT = "/api/studies/clinic/analyses/";

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

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "matrix | matrix",
                "matrix?rows=themes&columns=role,site&measure=participants | matrix-themes",
                "matrix?rows=constructs&columns=kind&measure=turns&moderators=true&ownOnly=true | matrix-constructs",
                "matrix?rows=levels&columns=session&measure=characters&site=marrowby | matrix-levels",
                "overlap?top=12 | overlap",
                "overlap?rule=2&sameCoder=true&top=5 | overlap-turns",
                "coverage | coverage",
                "saturation?shuffles=20 | saturation",
                "saturation?unit=participant&base=3&run=1&threshold=0.1&shuffles=0 | saturation-people",
                "lens | lens"
            })
    void eachAnswersWhatTheCommandAnswersLessWhatIsNull(String asked, String command) throws Exception {
        ObjectNode answer = (ObjectNode) browser.get(AT + asked);
        answer.remove(List.of("withheld", "withheldWhy"));
        assertThat(answer).isEqualTo(withoutNulls(ServedFolder.answer(command)));
    }

    @Test
    void heardIsTheSameUnderItsOldAddress() throws Exception {
        assertThat(browser.get("/api/studies/clinic/coverage")).isEqualTo(browser.get(AT + "coverage"));
    }

    @Test
    void whatIsCodedJustNowIsCounted() throws Exception {
        String matrix = AT + "matrix?rows=codes&columns=session";
        long before = browser.get(matrix).get("total").asLong();
        browser.wish(
                "clinic",
                browser.sequence("clinic"),
                Browser.code("FG1", 900, 960, "clinical-trust", UUID.randomUUID()));
        assertThat(browser.get(matrix).get("total").asLong()).isEqualTo(before + 1);
    }

    @Test
    void aCellOfACodeAndARoleCountsTheCodingsItsPassagesHold() throws Exception {
        JsonNode matrix = browser.get(AT + "matrix?rows=codes&columns=role&ownOnly=true");
        int cells = 0;
        for (int row = 0; row < matrix.get("rows").size(); row++) {
            for (int column = 0; column < matrix.get("columns").size(); column++) {
                String code = matrix.at("/rows/" + row + "/id").asString();
                String role = matrix.at("/columns/" + column + "/id").asString();
                long count = matrix.at("/cells/" + row + "/" + column).asLong();
                if (count > 0 && !role.startsWith("(")) {
                    assertThat(codings(code, role)).as(code + " " + role).isEqualTo(count);
                    cells++;
                }
            }
        }
        assertThat(cells).isGreaterThan(40);
    }

    private long codings(String code, String role) throws Exception {
        JsonNode page =
                browser.get("/api/studies/clinic/passages?beneath=false&limit=1000&code=" + code + "&role=" + role);
        assertThat(page.get("total").asInt()).isLessThanOrEqualTo(1000);
        List<String> ids = new ArrayList<>();
        page.get("passages")
                .forEach(passage -> passage.get("codings").forEach(coding -> {
                    if (coding.get("code").asString().equals(code)) {
                        ids.add(coding.get("id").asString());
                    }
                }));
        return ids.stream().distinct().count();
    }

    @Test
    void columnsThatPointAtTooFewPeopleAreMarkedWithTheReason() throws Exception {
        JsonNode crossed = browser.get(AT + "matrix?columns=role");
        List<String> withheld = new ArrayList<>();
        for (int i = 0; i < crossed.get("columns").size(); i++) {
            if (crossed.at("/withheld/0/" + i).asBoolean()) {
                withheld.add(crossed.at("/columns/" + i + "/id").asString());
            }
        }
        assertThat(withheld).contains("manager").doesNotContain("primary-care");
        assertThat(crossed.get("withheld")).hasSameSizeAs(crossed.get("rows"));
        assertThat(crossed.get("withheldWhy").asString()).contains("fewer than 3 people");

        browser.wish(
                "clinic",
                browser.sequence("clinic"),
                "{\"do\":\"change-quote-policy\",\"labels\":\"id-and-role\",\"minimumCell\":1}");
        assertThat(browser.get(AT + "matrix?columns=role").has("withheld")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "matrix?rows=people | write codes, themes, constructs, levels or directions",
                "matrix?columns=role,age | columns age: write role, site, kind, session or participant",
                "matrix?columns=role,site,kind | write one, or two different ones",
                "matrix?measure=words | measure words: write codings, turns, characters, participants, sources",
                "matrix?rows=constructs&framework=absent | has not adopted framework absent; adopted: npt",
                "matrix?site=nowhere | There is no site nowhere in the study; there are: brackenhythe, marrowby",
                "overlap?rule=near | rule near: write overlap, turn, source, or a number of turns",
                "overlap?coder=nobody | There is no coder nobody",
                "coverage?session=X9 | There is no session X9",
                "saturation?threshold=five | threshold five: write a share such as 0.05",
                "saturation?unit=hour | unit hour: write session, participant",
                "saturation?base=0 | The base must be between 1",
                "saturation?order=FG1,X9 | There is no session X9 in the study; there are: FG1",
                "lens?framework=absent | has not adopted framework absent"
            })
    void aWrongValueIsMalformedAndNamesTheKnownOnes(String asked, String says) throws Exception {
        HttpResponse<String> answer = browser.send(browser.to(AT + asked));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode problem = Browser.JSON.readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo("malformed");
        assertThat(problem.get("message").asString()).contains(says);
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).stream()
                    .filter(name -> object.get(name).isNull())
                    .forEach(object::remove);
            object.forEach(AnalysesTest::withoutNulls);
        } else if (node instanceof ArrayNode array) {
            array.forEach(AnalysesTest::withoutNulls);
        }
        return node;
    }
}
