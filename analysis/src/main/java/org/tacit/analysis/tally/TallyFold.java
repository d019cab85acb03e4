package org.tacit.analysis.tally;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.analysis.document.CodedDocument;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.fold.DocumentFold;
import org.tacit.domain.study.Study;

/**
 * Counts coded talk in a grid. How a coding that spans several turns or speakers is counted:
 *
 * <ul>
 *   <li>each column gets the part said by its people: a coding counts once in every column of which it touches at least one code point of speech, and once in the total;
 *   <li>a turn counts once in a row, however many codings of the row touch it, by however many coders;
 *   <li>characters are code points of speech under at least one coding of the row: overlapping codings, also of several coders, count once;
 *   <li>a participant counts once in a cell when at least one code point of the person's speech is under a coding of the row;
 *   <li>a source counts once in a cell when at least one coding counts there.
 * </ul>
 *
 * So a row's columns need not sum to its total in codings (one may touch two columns), sources, or participants (one may speak in two sessions); in turns and characters they do, but for
 * moderators, who are never in a total. Labels and other text between turns are not speech: a coding of nothing else counts nowhere.
 */
public final class TallyFold implements DocumentFold<Tally, TallyTable> {
    private static final long serialVersionUID = 1L;

    private final Grid grid;
    private final RowRule rows;
    private final ColumnRule columns;
    private final Filter filter;

    /** A tally of the talk of a study by these rules. */
    public TallyFold(Study study, RowRule rows, ColumnRule columns, Filter filter) {
        this.grid = Grid.of(study, rows.size(), columns);
        this.rows = rows;
        this.columns = columns;
        this.filter = requireNonNull(filter, "filter is null");
    }

    @Override
    public Tally empty() {
        return Tally.EMPTY;
    }

    @Override
    public Tally add(Tally state, CodedDocument document) {
        Tally counted = filter.keeps(document)
                ? new DocumentTally(grid, rows, columns, filter, document).count()
                : Tally.nothingIn(document.source());
        return state.plus(counted);
    }

    @Override
    public Tally mergeAll(List<Tally> states) {
        return Tally.sum(states);
    }

    @Override
    public Tally merge(Tally left, Tally right) {
        return left.plus(right);
    }

    @Override
    public TallyTable result(Tally state) {
        return new TallyTable(grid, state);
    }
}
