package org.tacit.analysis.disclosure;

/**
 * Somebody who is shown a table with cells withheld, knows how many people there are in all, and tries every table it could be. Slow, and for that easy to believe.
 */
final class TableReader {
    private final int rows;
    private final int columns;
    private final int[][] truth;
    private final Suppression shown;
    private final int[][] guess;
    private final int[][] least;
    private final int[][] most;
    private final int people;
    private int tables;

    private TableReader(int[][] table, Suppression shown) {
        this.rows = table.length;
        this.columns = table[0].length;
        this.truth = withTotals(table);
        this.shown = shown;
        this.people = truth[rows][columns];
        this.guess = new int[rows][columns];
        this.least = new int[rows + 1][columns + 1];
        this.most = new int[rows + 1][columns + 1];
        guess(0, people);
    }

    static TableReader of(int[][] table, Suppression shown) {
        return new TableReader(table, shown);
    }

    /** How many tables it could be. */
    int tables() {
        return tables;
    }

    /** The fewest people a cell can hold; the last row and column are the totals. */
    int least(int row, int column) {
        return least[row][column];
    }

    /** The most people a cell can hold. */
    int most(int row, int column) {
        return most[row][column];
    }

    private void guess(int cell, int left) {
        if (cell == rows * columns) {
            if (left == 0 && fits()) {
                note();
            }
            return;
        }
        int row = cell / columns;
        int column = cell % columns;
        boolean known = shown.shows(row, column);
        int from = known ? truth[row][column] : 0;
        int to = known ? truth[row][column] : left;
        for (int value = from; value <= to && value <= left; value++) {
            guess[row][column] = value;
            guess(cell + 1, left - value);
        }
    }

    private boolean fits() {
        int[][] totals = withTotals(guess);
        for (int row = 0; row < rows; row++) {
            if (shown.showsRowTotal(row) && totals[row][columns] != truth[row][columns]) {
                return false;
            }
        }
        for (int column = 0; column < columns; column++) {
            if (shown.showsColumnTotal(column) && totals[rows][column] != truth[rows][column]) {
                return false;
            }
        }
        return true;
    }

    private void note() {
        int[][] totals = withTotals(guess);
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                int value = totals[row][column];
                least[row][column] = tables == 0 ? value : Math.min(least[row][column], value);
                most[row][column] = Math.max(most[row][column], value);
            }
        }
        tables++;
    }

    static int[][] withTotals(int[][] table) {
        int rows = table.length;
        int columns = rows == 0 ? 0 : table[0].length;
        int[][] all = new int[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                all[row][column] = table[row][column];
                all[row][columns] += table[row][column];
                all[rows][column] += table[row][column];
                all[rows][columns] += table[row][column];
            }
        }
        return all;
    }
}
