package org.tacit.analysis.matrix;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.CodedDocument;
import org.tacit.analysis.document.SessionFacts;
import org.tacit.analysis.document.Voice;
import org.tacit.analysis.fold.CellSet;
import org.tacit.analysis.fold.DocumentFold;
import org.tacit.analysis.tally.ColumnRule;
import org.tacit.analysis.tally.Tally;
import org.tacit.analysis.tally.TallyFold;
import org.tacit.analysis.tally.TallyTable;
import org.tacit.domain.study.Study;

/**
 * The matrix as a fold. How a coding over several turns, speakers or coders is counted is said at {@link TallyFold}; what an empty cell means, at {@link Mention}.
 *
 * <p>Holds what the study says of rows and columns, and no words about people. It fits every state of the study in which people, sessions, sources, codebook, themes and lens are the
 * same; codings may change. The method and a worked example: docs/methods/matrix.md.
 */
public final class MatrixFold implements DocumentFold<MatrixState, Matrix> {
    private static final long serialVersionUID = 1L;

    private final MatrixRequest request;
    private final Row[] rows;
    private final ColumnPlan columns;
    private final HashMap<String, int[]> asks = new HashMap<>();
    private final TallyFold tally;

    private MatrixFold(Study study, MatrixRequest request, UnaryOperator<Column> shownIn) {
        this.request = requireNonNull(request, "request is null");
        RowPlan plan = RowPlan.of(study, request.rows());
        this.rows = plan.rows().toArray(Row[]::new);
        plan.asks()
                .forEach((id, of) ->
                        asks.put(id, of.stream().mapToInt(Integer::intValue).toArray()));
        this.columns = ColumnPlan.of(study, request, shownIn);
        this.tally = new TallyFold(study, plan.rule(), columns, request.filter());
    }

    /** The matrix wanted of a study. */
    public static MatrixFold of(Study study, MatrixRequest request) {
        return new MatrixFold(study, request, UnaryOperator.identity());
    }

    /**
     * The matrix wanted of a study, with some columns gathered in others. What is gathered is counted, not summed: a coding over the talk of two people of one column counts once.
     *
     * @param shownIn the column each column is shown in; itself where it stands alone
     */
    public static MatrixFold of(Study study, MatrixRequest request, UnaryOperator<Column> shownIn) {
        return new MatrixFold(study, request, shownIn);
    }

    @Override
    public MatrixState empty() {
        return MatrixState.EMPTY;
    }

    @Override
    public MatrixState add(MatrixState state, CodedDocument document) {
        Tally counted = tally.add(Tally.EMPTY, document);
        int[] present = request.filter().keeps(document) ? present(document) : new int[0];
        @Nullable
        List<String> asked = document.session().map(SessionFacts::asked).orElse(null);
        CellSet there = CellSet.of(present);
        return state.plus(new MatrixState(
                counted,
                asked == null ? CellSet.EMPTY : asked(asked, present),
                asked == null ? CellSet.EMPTY : there,
                asked == null ? there : CellSet.EMPTY));
    }

    /** The columns of whoever speaks in a document or took part in its session. */
    private int[] present(CodedDocument document) {
        SessionFacts session = document.session().orElse(null);
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < document.voices(); i++) {
            found.add(column(session, document.voice(i)));
        }
        if (session != null) {
            session.participants().forEach(id -> found.add(column(session, columns.voice(id))));
        }
        found.remove(ColumnRule.NOWHERE);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private int column(@Nullable SessionFacts session, Voice voice) {
        return request.filter().keeps(session, voice) ? columns.columnOf(session, voice) : ColumnRule.NOWHERE;
    }

    private CellSet asked(List<String> ids, int[] present) {
        Set<Integer> cells = new TreeSet<>();
        for (String id : ids) {
            for (int row : asks.getOrDefault(id, new int[0])) {
                for (int column : present) {
                    cells.add(row * columns.size() + column);
                }
            }
        }
        return CellSet.of(cells.stream().mapToInt(Integer::intValue).toArray());
    }

    @Override
    public MatrixState mergeAll(List<MatrixState> states) {
        return MatrixState.sum(states);
    }

    @Override
    public MatrixState merge(MatrixState left, MatrixState right) {
        return left.plus(right);
    }

    @Override
    public Matrix result(MatrixState state) {
        TallyTable table = tally.result(state.tally());
        List<List<Cell>> cells = new ArrayList<>();
        List<Cell> rowTotals = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            List<Cell> line = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                line.add(cell(table, row, column, mention(state, row, column)));
            }
            cells.add(line);
            rowTotals.add(cell(table, row, table.total(), overall(line)));
        }
        List<Cell> columnTotals = new ArrayList<>();
        List<Talk> talk = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            columnTotals.add(cell(table, table.any(), column, Mention.UNKNOWN));
            talk.add(talk(table, column));
        }
        return new Matrix(
                request,
                List.of(rows),
                columns.columns(),
                cells,
                rowTotals,
                columnTotals,
                cell(table, table.any(), table.total(), Mention.UNKNOWN),
                talk,
                talk(table, table.total()));
    }

    private static Cell cell(TallyTable table, int row, int column, Mention whenEmpty) {
        long codings = table.codings(row, column);
        return new Cell(
                codings,
                table.turns(row, column),
                table.characters(row, column),
                table.participants(row, column),
                table.sources(row, column),
                codings > 0 ? Mention.MENTIONED : whenEmpty);
    }

    private static Talk talk(TallyTable table, int column) {
        return new Talk(
                table.participants(table.talk(), column),
                table.turns(table.talk(), column),
                table.characters(table.talk(), column),
                table.sources(table.talk(), column));
    }

    private Mention mention(MatrixState state, int row, int column) {
        if (asks.isEmpty()) {
            return Mention.UNKNOWN;
        }
        if (state.asked().contains(row * columns.size() + column)) {
            return Mention.ASKED_NOT_MENTIONED;
        }
        boolean told = state.guided().contains(column) && !state.unguided().contains(column);
        return told ? Mention.NOT_ASKED : Mention.UNKNOWN;
    }

    /** What an empty row means over all its columns. */
    private static Mention overall(List<Cell> line) {
        List<Mention> mentions = line.stream().map(Cell::mention).toList();
        if (mentions.contains(Mention.ASKED_NOT_MENTIONED)) {
            return Mention.ASKED_NOT_MENTIONED;
        }
        return mentions.contains(Mention.UNKNOWN) || mentions.isEmpty() ? Mention.UNKNOWN : Mention.NOT_ASKED;
    }
}
