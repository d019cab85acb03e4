package org.tacit.analysis.saturation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.fixture.Script;
import org.tacit.analysis.saturation.SaturationRequest.Unit;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.study.Study;

/** The worked example of docs/methods/saturation.md, after Guest, Namey and Chen 2020, PLoS ONE 15(5): e0232076: read from the page and counted again. */
class SaturationPageTest {
    private static final Path PAGE = Path.of("../docs/methods/saturation.md");

    private final String page;
    private final List<Integer> fresh;

    SaturationPageTest() throws IOException {
        this.page = Files.readString(PAGE);
        this.fresh = page.lines()
                .filter(line -> line.startsWith("| new codes |"))
                .flatMap(line -> Arrays.stream(line.split("\\|", -1)))
                .map(String::strip)
                .filter(cell -> cell.matches("[0-9]+"))
                .map(Integer::valueOf)
                .toList();
    }

    /** A session a week, each with one coding for every code it is the first to use, and one of a code used before. */
    private Study study() {
        Script script = Script.begin().participant("P1", "gp", "a");
        int codes = fresh.stream().mapToInt(Integer::intValue).sum();
        for (int code = 0; code < codes; code++) {
            script.code("c" + code, null);
        }
        int next = 0;
        for (int i = 0; i < fresh.size(); i++) {
            String id = String.format(Locale.ROOT, "%02d", i + 1);
            script.session(id, SessionKind.INTERVIEW, String.format(Locale.ROOT, "2031-01-%02d", i + 1), null, "P1")
                    .source("d" + id, id, "P1 50");
            for (int code = 0; code < fresh.get(i); code++) {
                script.coding("d" + id, Script.LABEL, Script.LABEL + 5, "c" + next);
                next++;
            }
            script.coding("d" + id, Script.LABEL, Script.LABEL + 9, "c0");
        }
        return script.study();
    }

    private Saturation at(String threshold) {
        Study study = study();
        SaturationRequest request =
                new SaturationRequest(4, 2, new BigDecimal(threshold), Unit.SESSION, List.of(), 50, 1, Filter.ALL);
        return SaturationFold.of(study, request).over(CodedDocuments.of(study).list());
    }

    @Test
    void thePageHasTheTenInterviews() {
        assertThat(fresh).containsExactly(14, 11, 7, 5, 4, 3, 1, 1, 0, 0);
    }

    @Test
    void itsTableOfRunsIsWhatIsCounted() {
        List<Saturation.Window> five = at("0.05").windows();
        List<Saturation.Window> none = at("0").windows();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < five.size(); i++) {
            Saturation.Window run = five.get(i);
            rows.add(String.format(
                    Locale.ROOT,
                    "| %d to %d | %d | %d | %.1f%% | %s | %s |",
                    run.first(),
                    run.last(),
                    run.fresh(),
                    run.baseCodes(),
                    100 * run.ratio().orElseThrow(),
                    run.met() ? "yes" : "no",
                    none.get(i).met() ? "yes" : "no"));
        }
        assertThat(page).contains("|---|---|---|---|---|---|\n" + String.join("\n", rows) + "\n\n");
    }

    @Test
    void twoOfThirtySevenIsMoreThanFivePerCentThoughItRoundsToFive() {
        Saturation.Window run = at("0.05").windows().get(2);
        assertThat(run.fresh()).isEqualTo(2);
        assertThat(Math.round(100 * run.ratio().orElseThrow())).isEqualTo(5);
        assertThat(run.met()).isFalse();
    }

    @Test
    void itIsReachedWhereThePageSays() {
        assertThat(at("0.05").reached()).contains(new Saturation.Reached(7, 2));
        assertThat(at("0").reached()).contains(new Saturation.Reached(8, 2));
        assertThat(page).contains("At 5% it is reached at 7+2, at 0% at 8+2.");
    }

    @Test
    void theDefaultsAreThoseOfThePage() {
        SaturationRequest usual = SaturationRequest.DEFAULT;
        assertThat(page)
                .contains(
                        "| base | " + usual.base() + " |",
                        "| run | " + usual.run() + " |",
                        "| threshold | at most 5% |",
                        String.format(
                                Locale.UK, "| random orders | %,d, from seed %d |", usual.shuffles(), usual.seed()));
        assertThat(usual.threshold()).isEqualByComparingTo("0.05");
        assertThat(usual.unit()).isEqualTo(Unit.SESSION);
        assertThat(SaturationRequest.MAX_UNITS).isEqualTo(1000);
        assertThat(SaturationRequest.MAX_SHUFFLES).isEqualTo(10_000);
    }
}
