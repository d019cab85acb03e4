package org.tacit.workbench.answer;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.disclosure.ShownColumns;
import org.tacit.analysis.disclosure.SmallCells;
import org.tacit.analysis.matrix.Cell;
import org.tacit.analysis.matrix.Column;
import org.tacit.analysis.matrix.Matrix;
import org.tacit.analysis.matrix.Measure;

/**
 * Who said what, by one measure.
 *
 * <p>What a cell counts is opened by the ids of its row and column together with what the matrix was asked for. Of a row: {@code code=ID} (with {@code beneath}, unless own codings only
 * were counted), {@code theme=ID}, {@code level=ID}, {@code direction=ID}; a construct's id is {@code framework/construct}, and its words are those of every code, and of every theme's codes,
 * linked to it or to a construct beneath it. Of a column: {@code role=}, {@code site=}, {@code session=}, {@code participant=}, or the sessions of a kind; where two are crossed the two ids
 * are joined by a slash, which no id has in it. Ids in brackets stand for what cannot be asked for by name: nobody, nobody known, moderators.
 *
 * @param measure what is counted
 * @param rows from top to bottom
 * @param columns from left to right
 * @param cells by row, then column
 * @param mentions whether anybody spoke of it: yes, {@code asked-not-mentioned}, {@code not-asked}, {@code unknown}
 * @param rowTotals over everybody but moderators; counted, not summed
 * @param columnTotals over everything in any row
 * @param total over everything and everybody but moderators
 * @param withheld which cells point at too few people to be shown to others; where there is one, neither may totals be; absent where nothing is withheld or nobody asked
 * @param withheldWhy the reason, in one line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatrixAnswer(
        String measure,
        List<MatrixRow> rows,
        List<MatrixColumn> columns,
        List<List<Long>> cells,
        List<List<String>> mentions,
        List<Long> rowTotals,
        List<Long> columnTotals,
        long total,
        @Nullable List<List<Boolean>> withheld,
        @Nullable String withheldWhy) {
    public MatrixAnswer {
        requireNonNull(measure, "measure is null");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        mentions = List.copyOf(mentions);
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
        withheld = withheld == null ? null : List.copyOf(withheld);
    }

    /** A row; {@code depth} is how many rows above it contain it. */
    public record MatrixRow(String id, String name, int depth) {}

    /** A column. */
    public record MatrixColumn(String id, String name) {}

    /** The answer, with nothing said of small cells. */
    public static MatrixAnswer of(Matrix matrix, Measure measure) {
        return of(matrix, measure, null, null);
    }

    /** The answer, and which of it may not be shown to others. */
    public static MatrixAnswer of(Matrix matrix, Measure measure, SmallCells small) {
        ShownColumns shown = ShownColumns.of(small);
        List<Boolean> columns = matrix.columns().stream()
                .map(column -> !mayStandAlone(shown, column))
                .toList();
        return columns.contains(true)
                ? of(
                        matrix,
                        measure,
                        Collections.nCopies(matrix.rows().size(), columns),
                        "A column stands for fewer than " + small.k() + " people, or would give such a group away")
                : of(matrix, measure);
    }

    private static boolean mayStandAlone(ShownColumns shown, Column column) {
        return shown.apply(column).id().equals(column.id()) && shown.mayShow(column);
    }

    private static MatrixAnswer of(
            Matrix matrix, Measure measure, @Nullable List<List<Boolean>> withheld, @Nullable String why) {
        return new MatrixAnswer(
                Kebab.written(measure),
                matrix.rows().stream()
                        .map(row -> new MatrixRow(row.id(), row.name(), row.depth()))
                        .toList(),
                matrix.columns().stream()
                        .map(column -> new MatrixColumn(column.id(), column.name()))
                        .toList(),
                matrix.values(measure),
                matrix.cells().stream()
                        .map(row -> row.stream()
                                .map(cell -> Kebab.written(cell.mention()))
                                .toList())
                        .toList(),
                values(matrix.rowTotals(), measure),
                values(matrix.columnTotals(), measure),
                matrix.total().value(measure),
                withheld,
                why);
    }

    private static List<Long> values(List<Cell> cells, Measure measure) {
        return cells.stream().map(cell -> cell.value(measure)).toList();
    }
}
