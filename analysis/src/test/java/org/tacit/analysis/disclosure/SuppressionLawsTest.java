package org.tacit.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tacit.domain.testing.Draw;
import org.tacit.domain.testing.Seeds;

class SuppressionLawsTest {
    @SuppressWarnings("ArrayRecordComponent")
    private record Drawn(int[][] table, int k) {
        int people() {
            return Arrays.stream(table).flatMapToInt(Arrays::stream).sum();
        }
    }

    /** Tables small enough for all that look like them to be tried. */
    private static Drawn drawn(Seeds.Trial trial, int mostPeople) {
        Draw draw = trial.draw();
        int rows = draw.between(1, 4);
        int columns = draw.between(1, rows == 4 ? 2 : 3);
        int[][] table = new int[rows][columns];
        for (int left = draw.between(0, mostPeople); left > 0; left--) {
            // Half of the people are in a corner, so that there are large cells beside small ones.
            boolean corner = draw.chance(50);
            table[corner ? 0 : draw.below(rows)][corner ? 0 : draw.below(columns)]++;
        }
        Drawn drawn = new Drawn(table, draw.between(2, 4));
        trial.keep("table", Arrays.deepToString(table) + ", k = " + drawn.k());
        return drawn;
    }

    @Test
    void whoTriesEveryTableNeverFindsAWithheldCellNorThatItIsSmall() {
        Seeds.check(3_000, trial -> {
            Drawn drawn = drawn(trial, 9);
            if (drawn.people() < drawn.k()) {
                return;
            }
            Suppression shown = Suppression.of(drawn.table(), drawn.k());
            TableReader reader = TableReader.of(drawn.table(), shown);
            int rows = drawn.table().length;
            int columns = drawn.table()[0].length;
            for (int row = 0; row <= rows; row++) {
                for (int column = 0; column <= columns; column++) {
                    if (!shows(shown, row, column, rows, columns)) {
                        assertThat(reader.most(row, column))
                                .as("the most people in row %d, column %d", row, column)
                                .isGreaterThanOrEqualTo(drawn.k())
                                .isGreaterThan(reader.least(row, column));
                    }
                }
            }
        });
    }

    @Test
    void noCellOrTotalOfFewerThanKPeopleIsShown() {
        Seeds.check(3_000, trial -> {
            Drawn drawn = drawn(trial, 30);
            Suppression shown = Suppression.of(drawn.table(), drawn.k());
            int[][] all = TableReader.withTotals(drawn.table());
            int rows = drawn.table().length;
            int columns = drawn.table()[0].length;
            for (int row = 0; row <= rows; row++) {
                for (int column = 0; column <= columns; column++) {
                    if (all[row][column] > 0 && all[row][column] < drawn.k()) {
                        assertThat(shows(shown, row, column, rows, columns)).isFalse();
                    }
                }
            }
        });
    }

    /** That nobody is there is known to everybody, so an empty cell covers nothing; withholding it would only look safe. */
    @Test
    void emptyCellsAreNeverUsedAsCover() {
        Seeds.check(3_000, trial -> {
            Drawn drawn = drawn(trial, 12);
            Suppression shown = Suppression.of(drawn.table(), drawn.k());
            for (int row = 0; row < drawn.table().length; row++) {
                for (int column = 0; column < drawn.table()[0].length; column++) {
                    if (drawn.table()[row][column] == 0) {
                        assertThat(shown.shows(row, column)).isTrue();
                    }
                }
            }
        });
    }

    @Test
    void aTableWithoutSmallCellsIsShownWhole() {
        Seeds.check(500, trial -> {
            Draw draw = trial.draw();
            int k = draw.between(1, 6);
            int[][] table = new int[draw.between(1, 6)][draw.between(1, 6)];
            for (int[] row : table) {
                Arrays.setAll(row, column -> draw.chance(20) ? 0 : draw.between(k, k + 9));
            }
            trial.keep("table", Arrays.deepToString(table) + ", k = " + k);
            assertThat(Suppression.of(table, k).withheldCells()).isZero();
        });
    }

    @Test
    void oneIsNoGuardAtAll() {
        Seeds.check(500, trial -> {
            Drawn drawn = drawn(trial, 12);
            assertThat(Suppression.of(drawn.table(), 1).withheldCells()).isZero();
        });
    }

    @Test
    void theSameTableIsWithheldTheSameWay() {
        Seeds.check(500, trial -> {
            Drawn drawn = drawn(trial, 20);
            Suppression first = Suppression.of(drawn.table(), drawn.k());
            Suppression second = Suppression.of(drawn.table(), drawn.k());
            int rows = drawn.table().length;
            int columns = drawn.table()[0].length;
            for (int row = 0; row <= rows; row++) {
                for (int column = 0; column <= columns; column++) {
                    assertThat(shows(second, row, column, rows, columns))
                            .isEqualTo(shows(first, row, column, rows, columns));
                }
            }
        });
    }

    private static boolean shows(Suppression shown, int row, int column, int rows, int columns) {
        if (row < rows) {
            return column < columns ? shown.shows(row, column) : shown.showsRowTotal(row);
        }
        return column < columns ? shown.showsColumnTotal(column) : shown.showsTotal();
    }
}
