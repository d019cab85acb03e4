package org.tacit.analysis.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a withheld cell of a table could be from what it is, given all that is shown. A table with its totals is a flow: people go from the total of all to their row, through a
 * cell to their column, and back. What is withheld can be otherwise only along a round of withheld cells, more in some and fewer in others by the same number; how many more a cell
 * could hold is thus the most that can flow back from its end to its start. Empty cells and the total of all take no part: everybody knows them.
 *
 * <p>Exact for tables of two dimensions. After Castro, Recent advances in optimization techniques for statistical tabular data protection, European Journal of Operational Research
 * 216, 2012. Not thread-safe.
 */
final class Leeway {
    /** Withholding a total costs more than withholding any number of cells. */
    private static final long TOTAL = 1L << 32;

    private static final long NO_WAY = Long.MAX_VALUE;

    private final int rows;
    private final int columns;
    private final int k;
    private final int[][] counts;
    private final boolean[][] withheld;

    /**
     * The leeway in a table.
     *
     * @param counts the cells, with the totals as one more row and column
     * @param withheld which of them are withheld; read each time something is asked
     * @param k the fewest people a shown cell may hold
     */
    Leeway(int[][] counts, boolean[][] withheld, int k) {
        this.counts = requireNonNull(counts, "counts is null");
        this.withheld = requireNonNull(withheld, "withheld is null");
        this.rows = counts.length - 1;
        this.columns = counts[0].length - 1;
        this.k = k;
    }

    /** A cell or total by row and column; the last row and column are the totals. */
    record Spot(int row, int column) {}

    /** A step of a way: through a cell, with more people in it or fewer. */
    private record Step(Spot through, boolean more, int from) {}

    /**
     * What has to be withheld besides, so that a withheld cell could be another number, and one of at least k: the fewest people that will do, a total only where nothing else does.
     *
     * @return nothing where the cell is safe already, or where nothing could make it so; else not all that is needed perhaps, so ask again
     */
    List<Spot> missing(Spot cell) {
        int[][] guess = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
        int needed = Math.max(k - counts[cell.row()][cell.column()], 1);
        while (needed > 0) {
            List<Step> way = cheapestWay(cell, guess);
            List<Spot> shown = way.stream()
                    .map(Step::through)
                    .filter(spot -> !withheld[spot.row()][spot.column()])
                    .toList();
            if (way.isEmpty() || !shown.isEmpty()) {
                return shown;
            }
            int people = needed;
            for (Step step : way) {
                people = step.more() ? people : Math.min(people, at(guess, step.through()));
            }
            for (Step step : way) {
                guess[step.through().row()][step.through().column()] += step.more() ? people : -people;
            }
            needed -= people;
        }
        return List.of();
    }

    private static int at(int[][] guess, Spot spot) {
        return guess[spot.row()][spot.column()];
    }

    /** The way from the end of a cell to its start over the fewest people that are still shown, after Dijkstra; no steps where there is none. */
    private List<Step> cheapestWay(Spot cell, int[][] guess) {
        int nodes = rows + columns + 2;
        long[] cost = new long[nodes];
        Arrays.fill(cost, NO_WAY);
        @Nullable Step[] by = new @Nullable Step[nodes];
        boolean[] done = new boolean[nodes];
        cost[end(cell)] = 0;
        for (int node = nearest(cost, done); node >= 0; node = nearest(cost, done)) {
            done[node] = true;
            for (Spot next : around(node)) {
                boolean more = start(next) == node;
                int to = more ? end(next) : start(next);
                boolean open = !next.equals(cell) && at(counts, next) > 0 && (more || at(guess, next) > 0);
                if (open && !done[to] && cost[node] + cost(next) < cost[to]) {
                    cost[to] = cost[node] + cost(next);
                    by[to] = new Step(next, more, node);
                }
            }
        }
        List<Step> way = new ArrayList<>();
        int node = start(cell);
        for (Step step = by[node]; step != null; step = by[node]) {
            way.add(step);
            node = step.from();
        }
        return way;
    }

    private static int nearest(long[] cost, boolean[] done) {
        int best = -1;
        for (int node = 0; node < cost.length; node++) {
            if (!done[node] && cost[node] < NO_WAY && (best < 0 || cost[node] < cost[best])) {
                best = node;
            }
        }
        return best;
    }

    private long cost(Spot spot) {
        if (withheld[spot.row()][spot.column()]) {
            return 0;
        }
        boolean total = spot.row() == rows || spot.column() == columns;
        return at(counts, spot) + (total ? TOTAL : 0);
    }

    /** Rows, then columns, then what the totals of rows come from and those of columns go to. */
    private int start(Spot spot) {
        if (spot.row() == rows) {
            return rows + spot.column();
        }
        return spot.column() == columns ? rows + columns : spot.row();
    }

    private int end(Spot spot) {
        if (spot.row() == rows) {
            return rows + columns + 1;
        }
        return spot.column() == columns ? spot.row() : rows + spot.column();
    }

    /** Every cell and total that starts or ends at a node. */
    private List<Spot> around(int node) {
        List<Spot> spots = new ArrayList<>();
        if (node < rows) {
            for (int column = 0; column <= columns; column++) {
                spots.add(new Spot(node, column));
            }
        } else if (node < rows + columns) {
            for (int row = 0; row <= rows; row++) {
                spots.add(new Spot(row, node - rows));
            }
        } else if (node == rows + columns) {
            for (int row = 0; row < rows; row++) {
                spots.add(new Spot(row, columns));
            }
        } else {
            for (int column = 0; column < columns; column++) {
                spots.add(new Spot(rows, column));
            }
        }
        return spots;
    }
}
