package org.tacit.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SuppressionTest {
    /** The table as a reader sees it, a row to a line, with its totals. */
    private static String seen(int k, int[]... table) {
        Suppression shown = Suppression.of(table, k);
        int[][] all = TableReader.withTotals(table);
        int rows = table.length;
        int columns = rows == 0 ? 0 : table[0].length;
        StringBuilder text = new StringBuilder();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                boolean may = row < rows
                        ? column < columns ? shown.shows(row, column) : shown.showsRowTotal(row)
                        : column < columns ? shown.showsColumnTotal(column) : shown.showsTotal();
                text.append(column == 0 ? "" : " ").append(may ? String.valueOf(all[row][column]) : "x");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static int[] row(int... cells) {
        return cells;
    }

    /** The example of docs/methods/small-cells.md. */
    @Test
    void aSmallCellIsCoveredByThreeMore() {
        assertThat(seen(3, row(4, 5, 6), row(3, 1, 8), row(3, 3, 4))).isEqualTo("""
                        4 5 6 15
                        x x 8 12
                        x x 4 10
                        10 9 18 37
                        """);
    }

    @Test
    void aSmallRoleTakesTheNextSmallestWithIt() {
        assertThat(seen(3, row(5, 4), row(3, 3), row(1, 1))).isEqualTo("""
                        5 4 9
                        x x x
                        x x x
                        9 8 17
                        """);
    }

    /** Three cells of a column are withheld, and the first could still be worked out: its row has no other that is withheld. The cheapest way out is the total of its row. */
    @Test
    void everyWithheldCellIsCoveredInItsRowAndInItsColumn() {
        assertThat(seen(2, row(3, 1), row(0, 1), row(0, 1), row(3, 0))).isEqualTo("""
                        3 x x
                        0 x x
                        0 x x
                        3 0 3
                        6 3 9
                        """);
    }

    @Test
    void emptyCellsCoverNothingSoTotalsGoInstead() {
        assertThat(seen(3, row(5, 0), row(0, 2))).isEqualTo("""
                        x 0 x
                        0 x x
                        x x 7
                        """);
    }

    @Test
    void withOneSiteASmallRoleHidesAnotherRole() {
        assertThat(seen(3, row(6), row(4), row(2))).isEqualTo("""
                        6 6
                        x x
                        x x
                        12 12
                        """);
    }

    @Test
    void withOneRoleASmallSiteHidesAnotherSite() {
        assertThat(seen(3, row(6, 4, 2))).isEqualTo("""
                        6 x x 12
                        6 x x 12
                        """);
    }

    @Test
    void whereEveryGroupIsSmallOnlyTheTotalOfAllIsLeft() {
        assertThat(seen(3, row(1, 1), row(1, 1))).isEqualTo("""
                        x x x
                        x x x
                        x x 4
                        """);
    }

    @Test
    void fewerPeopleThanKShowNothing() {
        assertThat(seen(3, row(1, 0), row(0, 1))).isEqualTo("""
                        x 0 x
                        0 x x
                        x x x
                        """);
    }

    @Test
    void oneShowsEverything() {
        assertThat(seen(1, row(1, 0), row(2, 1))).isEqualTo("""
                        1 0 1
                        2 1 3
                        3 1 4
                        """);
    }

    @Test
    void aTableWithoutRowsOrColumnsHasNothingToWithhold() {
        assertThat(seen(3)).isEqualTo("0\n");
        assertThat(seen(3, row(), row())).isEqualTo("0\n0\n0\n");
    }

    @Test
    void rowsOfDifferentLengthsAreNoTable() {
        assertThatThrownBy(() -> Suppression.of(new int[][] {{1, 2}, {3}}, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows of 2 and 1 cells");
    }
}
