package org.tacit.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.tacit.analysis.matrix.Dimension;
import org.tacit.analysis.matrix.Matrix;
import org.tacit.analysis.matrix.Measure;
import org.tacit.analysis.matrix.Mention;
import org.tacit.analysis.matrix.Row;
import org.tacit.exchange.report.page.Block;
import org.tacit.exchange.report.page.Block.Cell;

/** A matrix as a heat table with its numbers, with the columns the guard withholds left out. */
final class MatrixGrid {
    private MatrixGrid() {}

    /**
     * Draws a matrix.
     *
     * @param rowsWith only rows with at least one count
     * @param guard says which columns may be shown
     */
    static Block of(String caption, String corner, Matrix matrix, Measure measure, boolean rowsWith, Guard guard) {
        List<Integer> columns = guard.shownColumns(matrix, caption);
        if (columns.isEmpty()) {
            return new Block.Remark(
                    caption + ": left out, because every column holds, or would give away, a group of fewer than "
                            + guard.cells().k() + " people.");
        }
        if (tellsNothingMore(matrix, columns, guard)) {
            return new Block.Remark(
                    caption + ": left out, because none may be told apart without pointing at fewer than "
                            + guard.cells().k() + " people; what is left of it is counted above.");
        }
        guard.noteGathered(matrix, columns);
        // One column that is everybody needs no total beside it.
        boolean whole = columns.size() == matrix.columns().size() && columns.size() > 1;
        List<String> headings = new ArrayList<>();
        headings.add(corner);
        columns.forEach(column -> headings.add(matrix.columns().get(column).name()));
        if (whole) {
            headings.add("All");
        }
        // The largest that is shown: a shade measured by a withheld number would tell that number.
        long largest = matrix.cells().stream()
                .flatMap(row -> columns.stream().map(row::get))
                .mapToLong(cell -> cell.value(measure))
                .max()
                .orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < matrix.rows().size(); i++) {
            if (rowsWith && matrix.rowTotals().get(i).isEmpty()) {
                continue;
            }
            Row row = matrix.rows().get(i);
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of("\u2003".repeat(row.depth()) + row.name()));
            for (int column : columns) {
                cells.add(cell(matrix.cell(i, column), measure, largest));
            }
            if (whole) {
                cells.add(Cell.of(matrix.rowTotals().get(i).value(measure)));
            }
            rows.add(cells);
        }
        return new Block.Grid(caption, headings, rows);
    }

    /** Whether a matrix gathers people in every column, so that nothing in it is not in the matrix by role as well. */
    private static boolean tellsNothingMore(Matrix matrix, List<Integer> columns, Guard guard) {
        return !matrix.request().columns().equals(List.of(Dimension.ROLE))
                && columns.stream()
                        .map(column -> matrix.columns().get(column))
                        .allMatch(column -> guard.columns().gathered(column).isPresent());
    }

    private static Cell cell(org.tacit.analysis.matrix.Cell cell, Measure measure, long largest) {
        if (cell.isEmpty()) {
            return Cell.of(
                    cell.mention() == Mention.ASKED_NOT_MENTIONED
                            ? "asked"
                            : cell.mention() == Mention.NOT_ASKED ? "not asked" : "–");
        }
        return Cell.count(cell.value(measure), largest);
    }
}
