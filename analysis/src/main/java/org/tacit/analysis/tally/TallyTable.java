package org.tacit.analysis.tally;

/** What a tally counted, cell by cell. Immutable and safe to share between threads. */
public final class TallyTable {
    private final Grid grid;
    private final Tally tally;
    private final long[] counts;
    private final int[] participants;

    TallyTable(Grid grid, Tally tally) {
        this.grid = grid;
        this.tally = tally;
        this.counts = new long[grid.cell(grid.rows() + 2, 0) * Tally.WIDTH];
        tally.counts().addTo(counts);
        this.participants = new int[grid.cell(grid.rows() + 2, 0)];
        int[] lastRow = new int[grid.people()];
        for (int row = 0; row < grid.rows() + 2; row++) {
            int number = row;
            tally.said().forEach(grid.firstBit(row), grid.firstBit(row) + grid.places(), bit -> {
                int place = bit - grid.firstBit(number);
                participants[grid.cell(number, grid.columnOfPlace(place))]++;
                int person = grid.personOfPlace(place);
                if (lastRow[person] != number + 1) {
                    lastRow[person] = number + 1;
                    participants[grid.cell(number, grid.total())]++;
                }
            });
        }
    }

    /** The row of what is in any row. */
    public int any() {
        return grid.any();
    }

    /** The row of everything said. */
    public int talk() {
        return grid.talk();
    }

    /** The column of everybody but moderators. */
    public int total() {
        return grid.total();
    }

    /** How many documents were counted. */
    public int documents() {
        return tally.documents().size();
    }

    /** Codings that touch the column; 0 in {@link #talk()}. */
    public long codings(int row, int column) {
        return counts[grid.cell(row, column) * Tally.WIDTH + Tally.CODINGS];
    }

    /** Turns that a coding touches. */
    public long turns(int row, int column) {
        return counts[grid.cell(row, column) * Tally.WIDTH + Tally.TURNS];
    }

    /** Code points of speech under at least one coding. */
    public long characters(int row, int column) {
        return counts[grid.cell(row, column) * Tally.WIDTH + Tally.CHARACTERS];
    }

    /** Sources in which the column is touched. */
    public long sources(int row, int column) {
        return counts[grid.cell(row, column) * Tally.WIDTH + Tally.SOURCES];
    }

    /** Different participants who said it. */
    public int participants(int row, int column) {
        return participants[grid.cell(row, column)];
    }

    /** Which participants, by their place in the study's order of participants, in ascending order. */
    public int[] people(int row, int column) {
        int[] found = new int[participants(row, column)];
        int[] size = {0};
        tally.said().forEach(grid.firstBit(row), grid.firstBit(row) + grid.places(), bit -> {
            int place = bit - grid.firstBit(row);
            if (grid.columnOfPlace(place) == column) {
                found[size[0]++] = grid.personOfPlace(place);
            }
        });
        return found;
    }
}
