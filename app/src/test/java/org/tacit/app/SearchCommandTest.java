package org.tacit.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The search command over the example study. */
class SearchCommandTest {
    @TempDir
    private Path folder;

    private Path study = Path.of("");

    @BeforeEach
    void build() {
        study = folder.resolve("example.tacit");
        Told.run("new", study, "--from", Wiring.examples().resolve("integrated-diabetes"));
    }

    @Test
    void hitsAreCodedOnlyWhenToldToAndOneUndoTakesThemBack() throws IOException {
        byte[] before = Files.readAllBytes(study);
        Told shown = search("--code", "status", "--as", "C1");
        JsonNode wouldBe = shown.json().get("coding");
        int hits = shown.json().get("total").asInt();

        assertThat(hits).isPositive();
        assertThat(wouldBe.get("done").asBoolean()).isFalse();
        assertThat(wouldBe.get("coded").asInt() + wouldBe.get("already").asInt())
                .isEqualTo(hits);
        assertThat(shown.err())
                .contains("Would do: " + wouldBe.get("coded").asInt() + " codings with", "Nothing was coded");
        assertThat(Files.readAllBytes(study)).isEqualTo(before);

        Told done = search("--code", "status", "--yes", "--as", "ana");
        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.err()).contains("There is no coder ana in the study: choose with --as one of C1, C2");
        Told asCoder = search("--code", "status", "--yes", "--as", "C1");
        JsonNode coded = asCoder.json().get("coding");
        assertThat(coded.get("coded").asInt()).isEqualTo(hits);
        Told again = search("--code", "status", "--yes", "--as", "C1");
        assertThat(again.json().get("coding").get("already").asInt()).isEqualTo(hits);
        assertThat(Told.run("undo", study, coded.get("entry").asLong(), "--as", "C1")
                        .out()
                        .lines())
                .hasSize(hits);
    }

    @Test
    void wrongUsageAndMalformedQueriesAreToldApart() {
        assertThat(Told.run("search", study, "trust", "--yes").exit()).isEqualTo(2);
        assertThat(Told.run("search", study, "trust", "--mode", "fuzzy").err()).contains("write one of words, phrase");
        Told malformed = Told.run("search", study, "trust AND", "--mode", "boolean");
        assertThat(malformed.exit()).isEqualTo(1);
        assertThat(malformed.err()).contains("at character 10 of the search");
        assertThat(Told.run("search", study, "trust", "--code", "nothing").exit())
                .isEqualTo(1);
    }

    private Told search(Object... more) {
        Object[] all = new Object[more.length + 5];
        all[0] = "search";
        all[1] = study;
        all[2] = "trust";
        all[3] = "--format";
        all[4] = "json";
        System.arraycopy(more, 0, all, 5, more.length);
        return Told.run(all);
    }
}
