package org.tacit.analysis.tally;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.CodedDocument;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.document.SessionFacts;
import org.tacit.analysis.document.Voice;
import org.tacit.analysis.fold.CellCounts;
import org.tacit.analysis.fold.CellSet;
import org.tacit.analysis.fold.DocumentSet;

/**
 * Counts one document in one pass over its codings. Codings come in order of start, so what a row has covered so far is always one end position and one last turn: whatever lies before
 * them is covered already, and unions cost no sorting. Used once, by one thread.
 */
final class DocumentTally {
    private final Grid grid;
    private final CodedDocument document;
    private final Filter filter;
    private final RowRule.Bound rowsOf;
    /** The columns this document's voices have, ascending, and in the last place the total. */
    private final int[] columns;
    /** For each turn its place in {@link #columns}; below 0 where it is empty or not counted. */
    private final int[] turnColumn;

    private final boolean[] voiceInTotal;
    private final Row[] rows;
    private final int[] touched;
    private final int[] touchedBy;
    private int touchedColumns;

    DocumentTally(Grid grid, RowRule rowRule, ColumnRule columnRule, Filter filter, CodedDocument document) {
        this.grid = grid;
        this.document = document;
        this.filter = filter;
        this.rowsOf = rowRule.bind(document);
        this.rows = new Row[grid.rows() + 2];
        SessionFacts session = document.session().orElse(null);
        int[] voiceColumn = new int[document.voices()];
        this.voiceInTotal = new boolean[document.voices()];
        for (int voice = 0; voice < voiceColumn.length; voice++) {
            Voice who = document.voice(voice);
            voiceColumn[voice] = filter.keeps(session, who) ? columnRule.columnOf(session, who) : ColumnRule.NOWHERE;
            voiceInTotal[voice] = columnRule.inTotal(who);
        }
        this.columns = columns(voiceColumn, grid.total());
        this.turnColumn = new int[document.turns()];
        for (int turn = 0; turn < turnColumn.length; turn++) {
            int column = voiceColumn[document.voiceOf(turn)];
            boolean counted = column != ColumnRule.NOWHERE && document.turnStart(turn) < document.turnEnd(turn);
            turnColumn[turn] = counted ? Arrays.binarySearch(columns, column) : ColumnRule.NOWHERE;
        }
        this.touched = new int[columns.length];
        this.touchedBy = new int[columns.length];
    }

    private static int[] columns(int[] ofVoices, int total) {
        int[] found = Arrays.stream(ofVoices)
                .filter(column -> column != ColumnRule.NOWHERE)
                .sorted()
                .distinct()
                .toArray();
        int[] withTotal = Arrays.copyOf(found, found.length + 1);
        withTotal[found.length] = total;
        return withTotal;
    }

    Tally count() {
        countTalk();
        boolean[] coderKept = new boolean[document.coders().size()];
        for (int i = 0; i < coderKept.length; i++) {
            coderKept[i] = filter.keeps(document.coders().get(i));
        }
        int turn = 0;
        for (int coding = 0; coding < document.codings(); coding++) {
            while (turn < turnColumn.length && document.turnEnd(turn) <= document.start(coding)) {
                turn++;
            }
            if (coderKept[document.coderOf(coding)]) {
                countCoding(coding, turn);
            }
        }
        return new Tally(DocumentSet.of(document.source()), counts(), said());
    }

    private void countTalk() {
        Row talk = row(grid.talk());
        for (int turn = 0; turn < turnColumn.length; turn++) {
            if (turnColumn[turn] >= 0) {
                talk.cover(turn, turn, document.turnStart(turn), document.turnEnd(turn));
            }
        }
    }

    private void countCoding(int coding, int firstTurn) {
        int[] in = rowsOf.rowsOf(coding);
        int start = document.start(coding);
        int end = document.end(coding);
        if (in.length == 0 || start == end) {
            return;
        }
        touchedColumns = 0;
        int turn = firstTurn;
        for (; turn < turnColumn.length && document.turnStart(turn) < end; turn++) {
            int column = turnColumn[turn];
            if (column >= 0) {
                touch(column, coding);
                if (voiceInTotal[document.voiceOf(turn)]) {
                    touch(columns.length - 1, coding);
                }
            }
        }
        if (touchedColumns == 0) {
            return;
        }
        for (int one : in) {
            countIn(row(one), firstTurn, turn - 1, start, end);
        }
        countIn(row(grid.any()), firstTurn, turn - 1, start, end);
    }

    private void countIn(Row row, int first, int last, int start, int end) {
        for (int i = 0; i < touchedColumns; i++) {
            row.counts[touched[i] * Tally.WIDTH + Tally.CODINGS]++;
        }
        row.cover(first, last, start, end);
    }

    private void touch(int column, int coding) {
        if (touchedBy[column] != coding + 1) {
            touchedBy[column] = coding + 1;
            touched[touchedColumns++] = column;
        }
    }

    private Row row(int number) {
        @Nullable Row row = rows[number];
        if (row == null) {
            row = new Row();
            rows[number] = row;
        }
        return row;
    }

    private CellCounts counts() {
        CellCounts.Builder counts = new CellCounts.Builder(Tally.WIDTH);
        for (int number = 0; number < rows.length; number++) {
            @Nullable Row row = rows[number];
            for (int i = 0; row != null && i < columns.length; i++) {
                int at = i * Tally.WIDTH;
                if (row.counts[at + Tally.CODINGS] > 0 || row.counts[at + Tally.TURNS] > 0) {
                    row.counts[at + Tally.SOURCES] = 1;
                    counts.add(grid.cell(number, columns[i]), row.counts, at);
                }
            }
        }
        return counts.build();
    }

    private CellSet said() {
        int[] places = places();
        int[] bits = new int[rows.length * places.length];
        int size = 0;
        for (int number = 0; number < rows.length; number++) {
            @Nullable Row row = rows[number];
            for (int voice = 0; row != null && voice < places.length; voice++) {
                if (row.said[voice] && places[voice] >= 0) {
                    bits[size++] = grid.bit(number, places[voice]);
                }
            }
        }
        return CellSet.of(Arrays.copyOf(bits, size));
    }

    /** The place of each participant who says something that is counted; below 0 for other voices. */
    private int[] places() {
        int[] places = new int[document.voices()];
        Arrays.fill(places, -1);
        for (int turn = 0; turn < turnColumn.length; turn++) {
            int voice = document.voiceOf(turn);
            if (turnColumn[turn] >= 0
                    && places[voice] < 0
                    && document.voice(voice) instanceof Voice.OfParticipant participant) {
                places[voice] = grid.place(columns[turnColumn[turn]], participant.id());
            }
        }
        return places;
    }

    /** What is counted in one row. */
    private final class Row {
        final long[] counts = new long[columns.length * Tally.WIDTH];
        final boolean[] said = new boolean[voiceInTotal.length];
        private int coveredTo;
        private int lastTurn = -1;

        /** Covers {@code [start, end)}, which touches the turns from first to last; never starts before what was covered last. */
        void cover(int first, int last, int start, int end) {
            int from = Math.max(coveredTo, start);
            for (int turn = first; turn <= last; turn++) {
                if (turnColumn[turn] < 0) {
                    continue;
                }
                int voice = document.voiceOf(turn);
                int fresh =
                        Math.max(0, Math.min(end, document.turnEnd(turn)) - Math.max(from, document.turnStart(turn)));
                add(turnColumn[turn], turn > lastTurn ? 1 : 0, fresh);
                if (voiceInTotal[voice]) {
                    add(columns.length - 1, turn > lastTurn ? 1 : 0, fresh);
                }
                said[voice] = true;
            }
            coveredTo = Math.max(coveredTo, end);
            lastTurn = Math.max(lastTurn, last);
        }

        private void add(int column, int turns, int characters) {
            counts[column * Tally.WIDTH + Tally.TURNS] += turns;
            counts[column * Tally.WIDTH + Tally.CHARACTERS] += characters;
        }
    }
}
