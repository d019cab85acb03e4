package org.tacit.analysis.disclosure;

import java.util.Arrays;

/**
 * Which cells of a table of people may be shown. Cells of 1 to k−1 people are withheld; then more, until no withheld cell can be worked out from the totals: in every row and column
 * that has a withheld cell, the total among them, at least two are withheld, and together they hold at least k people. Empty cells are shown unless they are needed to cover another.
 * Immutable. The method and a worked example: docs/methods/small-cells.md; after Hundepool and others, Statistical Disclosure Control, 2012, chapter 4 (primary and secondary
 * suppression).
 */
public final class Suppression {
    private final int rows;
    private final int columns;
    /** The counts with the totals as one more row and column. */
    private final int[][] counts;

    private final boolean[][] withheld;

    private Suppression(int[][] table, int k) {
        this.rows = table.length;
        this.columns = rows == 0 ? 0 : table[0].length;
        this.counts = withTotals(table, rows, columns);
        this.withheld = new boolean[rows + 1][columns + 1];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                withheld[row][column] = counts[row][column] > 0 && counts[row][column] < k;
            }
        }
        while (coverOneMore(k)) {
            // Each pass withholds one more cell, so this ends at the latest when none is left.
        }
    }

    /**
     * What may be shown of a table.
     *
     * @param table people by row and column, every row as long
     * @param k the fewest people a shown cell may hold; 1 withholds nothing
     */
    public static Suppression of(int[][] table, int k) {
        return new Suppression(table, k);
    }

    private static int[][] withTotals(int[][] table, int rows, int columns) {
        int[][] counts = new int[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            if (table[row].length != columns) {
                throw new IllegalArgumentException("rows of " + columns + " and " + table[row].length + " cells");
            }
            for (int column = 0; column < columns; column++) {
                int people = table[row][column];
                counts[row][column] = people;
                counts[row][columns] += people;
                counts[rows][column] += people;
                counts[rows][columns] += people;
            }
        }
        return counts;
    }

    private boolean coverOneMore(int k) {
        for (int row = 0; row <= rows; row++) {
            int[] cells = new int[columns + 1];
            int at = row;
            Arrays.setAll(cells, column -> at * (columns + 1) + column);
            if (!covered(cells, k)) {
                return withholdOne(cells);
            }
        }
        for (int column = 0; column <= columns; column++) {
            int[] cells = new int[rows + 1];
            int at = column;
            Arrays.setAll(cells, row -> row * (columns + 1) + at);
            if (!covered(cells, k)) {
                return withholdOne(cells);
            }
        }
        return false;
    }

    /** The last cell of a line is its total. When the total is withheld the line says nothing of the rest. */
    private boolean covered(int[] cells, int k) {
        int hidden = 0;
        int people = 0;
        for (int i = 0; i < cells.length - 1; i++) {
            if (isWithheld(cells[i])) {
                hidden++;
                people += count(cells[i]);
            }
        }
        boolean totalHidden = isWithheld(cells[cells.length - 1]);
        if (totalHidden) {
            return hidden > 0;
        }
        return hidden == 0 || hidden >= 2 && people >= k;
    }

    /** Withholds the smallest cell with people that is shown, else an empty one, else the total. */
    private boolean withholdOne(int[] cells) {
        int best = -1;
        for (int i = 0; i < cells.length - 1; i++) {
            if (!isWithheld(cells[i]) && (best < 0 || rank(cells[i]) < rank(best))) {
                best = cells[i];
            }
        }
        if (best < 0) {
            best = cells[cells.length - 1];
        }
        if (isWithheld(best)) {
            return false;
        }
        withheld[best / (columns + 1)][best % (columns + 1)] = true;
        return true;
    }

    private int rank(int cell) {
        return count(cell) == 0 ? Integer.MAX_VALUE : count(cell);
    }

    private int count(int cell) {
        return counts[cell / (columns + 1)][cell % (columns + 1)];
    }

    private boolean isWithheld(int cell) {
        return withheld[cell / (columns + 1)][cell % (columns + 1)];
    }

    /** Whether a cell may be shown. */
    public boolean shows(int row, int column) {
        return !withheld[row][column];
    }

    /** Whether the total of a row may be shown. */
    public boolean showsRowTotal(int row) {
        return !withheld[row][columns];
    }

    /** Whether the total of a column may be shown. */
    public boolean showsColumnTotal(int column) {
        return !withheld[rows][column];
    }

    /** Whether the total of all may be shown. */
    public boolean showsTotal() {
        return !withheld[rows][columns];
    }

    /** How many cells are withheld, totals included. */
    public int withheldCells() {
        int count = 0;
        for (boolean[] row : withheld) {
            for (boolean cell : row) {
                count += cell ? 1 : 0;
            }
        }
        return count;
    }
}
