package org.tacit.analysis.matrix;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A matrix by every measure, ready to be shown.
 *
 * @param request what was wanted
 * @param rows from top to bottom
 * @param columns from left to right
 * @param cells by row, then column
 * @param rowTotals each row over everybody but moderators; counted, not summed, so that nothing counts twice
 * @param columnTotals each column over everything that is in any row
 * @param total everything in any row, over everybody but moderators
 * @param talk how much was said in each column, coded or not
 * @param allTalk how much everybody but moderators said
 */
public record Matrix(
        MatrixRequest request,
        List<Row> rows,
        List<Column> columns,
        List<List<Cell>> cells,
        List<Cell> rowTotals,
        List<Cell> columnTotals,
        Cell total,
        List<Talk> talk,
        Talk allTalk) {
    public Matrix {
        requireNonNull(request, "request is null");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
        requireNonNull(total, "total is null");
        talk = List.copyOf(talk);
        requireNonNull(allTalk, "allTalk is null");
    }

    /** One cell, counted from 0. */
    public Cell cell(int row, int column) {
        return cells.get(row).get(column);
    }

    /** One measure of every cell, by row, then column. */
    public List<List<Long>> values(Measure measure) {
        return cells.stream()
                .map(row -> row.stream().map(cell -> cell.value(measure)).toList())
                .toList();
    }
}
