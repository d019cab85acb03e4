package org.tacit.analysis.fold;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Counts by cell, kept only where something was counted: cell numbers in ascending order and, for each, a fixed number of counts side by side. Most documents touch few cells, so a
 * state stays small. Immutable and safe to share between threads.
 */
public final class CellCounts implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Where one cell in so many is counted in some state, one array of every cell pays. */
    private static final int SPARSE = 4;

    /** Cells in an array of every cell, at most. */
    private static final int MOST_DENSE = 4_000_000;

    private final int width;
    private final int[] cells;
    private final long[] counts;

    private CellCounts(int width, int[] cells, long[] counts) {
        this.width = width;
        this.cells = cells;
        this.counts = counts;
    }

    /** No counts; each cell will have {@code width} of them. */
    public static CellCounts empty(int width) {
        return new CellCounts(width, new int[0], new long[0]);
    }

    /** How many cells hold something. */
    public int size() {
        return cells.length;
    }

    /** The number of the cell at {@code index}; ascending. */
    public int cell(int index) {
        return cells[index];
    }

    /** One count of the cell at {@code index}. */
    public long count(int index, int measure) {
        return counts[index * width + measure];
    }

    /** One count of the cell with a number; 0 where nothing was counted. */
    public long get(int cell, int measure) {
        int index = Arrays.binarySearch(cells, cell);
        return index < 0 ? 0 : counts[index * width + measure];
    }

    /** Adds each cell's counts to an array of every cell, {@code width} counts to a cell. */
    public void addTo(long[] every) {
        for (int i = 0; i < cells.length; i++) {
            for (int m = 0; m < width; m++) {
                every[cells[i] * width + m] += counts[i * width + m];
            }
        }
    }

    /** The sums of both. */
    public CellCounts plus(CellCounts other) {
        if (cells.length == 0 || other.cells.length == 0) {
            return cells.length == 0 ? other : this;
        }
        int[] merged = new int[cells.length + other.cells.length];
        long[] sums = new long[merged.length * width];
        int left = 0;
        int right = 0;
        int size = 0;
        while (left < cells.length || right < other.cells.length) {
            int order = order(left, other, right);
            merged[size] = order <= 0 ? cells[left] : other.cells[right];
            int to = size++ * width;
            if (order <= 0) {
                add(counts, left++ * width, sums, to);
            }
            if (order >= 0) {
                add(other.counts, right++ * width, sums, to);
            }
        }
        return size == merged.length
                ? new CellCounts(width, merged, sums)
                : new CellCounts(width, Arrays.copyOf(merged, size), Arrays.copyOf(sums, size * width));
    }

    /**
     * The sums of all. Where most cells are in many of them, as in the upper part of a tree of merges, they are added up in one array of every cell, which costs less than merging two by
     * two.
     */
    public static CellCounts sum(List<CellCounts> all) {
        int highest = -1;
        long entries = 0;
        for (CellCounts one : all) {
            highest = one.cells.length == 0 ? highest : Math.max(highest, one.cells[one.cells.length - 1]);
            entries += one.cells.length;
        }
        if (all.size() > 2 && highest < SPARSE * entries && highest < MOST_DENSE) {
            return dense(all, highest + 1);
        }
        if (all.size() == 1) {
            return all.get(0);
        }
        int half = all.size() / 2;
        return sum(all.subList(0, half)).plus(sum(all.subList(half, all.size())));
    }

    private static CellCounts dense(List<CellCounts> all, int cells) {
        int width = all.get(0).width;
        long[] sums = new long[cells * width];
        boolean[] there = new boolean[cells];
        for (CellCounts one : all) {
            for (int i = 0; i < one.cells.length; i++) {
                int cell = one.cells[i];
                there[cell] = true;
                for (int m = 0; m < width; m++) {
                    sums[cell * width + m] += one.counts[i * width + m];
                }
            }
        }
        int size = 0;
        for (int cell = 0; cell < cells; cell++) {
            size += there[cell] ? 1 : 0;
        }
        int[] found = new int[size];
        long[] counts = new long[size * width];
        int at = 0;
        for (int cell = 0; cell < cells; cell++) {
            if (there[cell]) {
                found[at] = cell;
                System.arraycopy(sums, cell * width, counts, at++ * width, width);
            }
        }
        return new CellCounts(width, found, counts);
    }

    private int order(int left, CellCounts other, int right) {
        if (left == cells.length) {
            return 1;
        }
        return right == other.cells.length ? -1 : Integer.compare(cells[left], other.cells[right]);
    }

    private void add(long[] from, int at, long[] sums, int to) {
        for (int m = 0; m < width; m++) {
            sums[to + m] += from[at + m];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellCounts that
                && width == that.width
                && Arrays.equals(cells, that.cells)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(cells) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return cells.length + " cells of " + width + " counts";
    }

    /** Collects cells in ascending order. Not thread-safe. */
    public static final class Builder {
        private final int width;
        private int[] cells;
        private long[] counts;
        private int size;

        /** For cells of {@code width} counts. */
        public Builder(int width) {
            this(width, 64);
        }

        /** For {@code expected} cells, or somewhat more or less, of {@code width} counts. */
        public Builder(int width, int expected) {
            this.width = width;
            this.cells = new int[Math.max(1, expected)];
            this.counts = new long[cells.length * width];
        }

        /**
         * Adds a cell with its counts, {@code width} of them from {@code at}.
         *
         * @throws IllegalArgumentException when its number is not above the last one
         */
        public Builder add(int cell, long[] from, int at) {
            if (size > 0 && cell <= cells[size - 1]) {
                throw new IllegalArgumentException("cell " + cell + " after " + cells[size - 1]);
            }
            if (size == cells.length) {
                cells = Arrays.copyOf(cells, size * 2);
                counts = Arrays.copyOf(counts, size * 2 * width);
            }
            cells[size] = cell;
            System.arraycopy(from, at, counts, size * width, width);
            size++;
            return this;
        }

        /** The counts collected. */
        public CellCounts build() {
            return new CellCounts(width, Arrays.copyOf(cells, size), Arrays.copyOf(counts, size * width));
        }
    }
}
