package org.tacit.analysis.disclosure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Which cells of a table of people may be shown. Cells and totals of 1 to k−1 people are withheld; then more, until whoever sees the rest and knows how many people there are in all can
 * find neither the number in any withheld cell nor that it is below k. Empty cells are always shown: that nobody is there is no secret, and covers nothing.
 * Immutable. The method and a worked example: docs/methods/small-cells.md; after Hundepool and others, Statistical Disclosure Control, 2012, chapter 4 (primary and secondary
 * suppression).
 *
 * <p>In a table of fewer than k people in all, every cell with people is withheld and nothing more can be done.
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
        cover(new Leeway(counts, withheld, k));
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

    /** What is withheld as cover needs cover itself. What was safe once stays so, because withholding more tells nobody more. */
    private void cover(Leeway leeway) {
        Deque<Leeway.Spot> open = new ArrayDeque<>();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                boolean all = row == rows && column == columns;
                if (withheld[row][column] && !all) {
                    open.add(new Leeway.Spot(row, column));
                }
            }
        }
        while (!open.isEmpty()) {
            Leeway.Spot spot = open.remove();
            for (List<Leeway.Spot> more = leeway.missing(spot); !more.isEmpty(); more = leeway.missing(spot)) {
                more.forEach(one -> withheld[one.row()][one.column()] = true);
                open.addAll(more);
            }
        }
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
