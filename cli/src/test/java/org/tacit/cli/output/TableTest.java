package org.tacit.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void numbersStandToTheRightAndTextToTheLeft() {
        Table table =
                Table.of("code", "codings").row("Trust", 12).row("Money", 3).build();

        assertThat(table.aligned()).isEqualTo("""
                code   codings
                -----  -------
                Trust       12
                Money        3
                """);
    }

    @Test
    void aLineEndInACellBreaksNoLineAndIsKeptInCsv() {
        Table table = Table.of("quote").row("one\ntwo, \"three\"").build();

        assertThat(table.aligned()).contains("one two, \"three\"");
        assertThat(table.csv()).isEqualTo("quote\n\"one\ntwo, \"\"three\"\"\"\n");
    }

    @Test
    void aLongCellIsCutForPeopleOnlyAndNeverInsideACharacter() {
        String words = "x".repeat(58) + "😀😀😀";
        Table table = Table.of("quote").row(words).build();

        assertThat(table.aligned()).contains("x".repeat(58) + "…").doesNotContain("\ud83d…");
        assertThat(table.csv()).contains(words);
    }

    @Test
    void aHeadingWiderThanItsColumnTakesSeveralLinesAndStandsOnTheRule() {
        Table table = Table.of("codings", "Primary care clinician, Brackenhythe", "all")
                .row("Trust", 12, 12)
                .row("Money", "0?", 3)
                .row("Parking", "", 0)
                .build();

        assertThat(table.aligned()).isEqualTo("""
                         Primary care
                           clinician,
                codings  Brackenhythe  all
                -------  ------------  ---
                Trust              12   12
                Money              0?    3
                Parking                  0
                """);
        assertThat(table.csv()).startsWith("codings,\"Primary care clinician, Brackenhythe\",all\n");
    }

    @Test
    void aRowMustFitTheHeadings() {
        assertThatThrownBy(() -> Table.of("a", "b").row(1)).hasMessage("1 cells under 2 headings");
    }
}
