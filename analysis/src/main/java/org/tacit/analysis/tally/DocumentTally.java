package org.tacit.analysis.tally;

import java.util.Arrays;
import java.util.stream.IntStream;
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
    /** The columns this document's voices have, ascending. */
    private final int[] columns;

    private final boolean[] inTotal;
    /** For each turn its place in {@link #columns}; below 0 where it is empty or not counted. */
    private final int[] turnColumn;

    private final Row[] rows;
    private int rowsFound;

    /** What a coding has of each counted turn it touches: number, column, first and last code point. */
    private Piece[] pieces = {new Piece(), new Piece()};

    private int pieceCount;
    /** The columns a coding touches, each once, and what it has of each when nothing of it was covered before; the voices it touches, as bits. */
    private final int[] touched;

    private final int[] touchedBy;
    private final int[] touchedTurns;
    private final int[] touchedCharacters;
    private final long[] touchedVoices;
    private int touchedCount;
    private boolean touchesTotal;

    DocumentTally(Grid grid, RowRule rowRule, ColumnRule columnRule, Filter filter, CodedDocument document) {
        this.grid = grid;
        this.document = document;
        this.filter = filter;
        this.rowsOf = rowRule.bind(document);
        this.rows = new Row[grid.rows() + 2];
        SessionFacts session = document.session().orElse(null);
        int[] voiceColumn = IntStream.range(0, document.voices())
                .map(voice -> column(columnRule, session, document.voice(voice)))
                .toArray();
        this.columns = Arrays.stream(voiceColumn)
                .filter(column -> column != ColumnRule.NOWHERE)
                .sorted()
                .distinct()
                .toArray();
        this.inTotal = new boolean[columns.length];
        for (int i = 0; i < columns.length; i++) {
            inTotal[i] = columnRule.inTotal(columns[i]);
        }
        this.turnColumn = new int[document.turns()];
        for (int turn = 0; turn < turnColumn.length; turn++) {
            int column = voiceColumn[document.voiceOf(turn)];
            boolean counted = column != ColumnRule.NOWHERE && document.turnStart(turn) < document.turnEnd(turn);
            turnColumn[turn] = counted ? Arrays.binarySearch(columns, column) : ColumnRule.NOWHERE;
        }
        this.touched = new int[columns.length];
        this.touchedBy = new int[columns.length];
        this.touchedTurns = new int[columns.length];
        this.touchedCharacters = new int[columns.length];
        this.touchedVoices = new long[(document.voices() + 63) / 64];
    }

    private int column(ColumnRule rule, @Nullable SessionFacts session, Voice voice) {
        return filter.keeps(session, voice) ? rule.columnOf(session, voice) : ColumnRule.NOWHERE;
    }

    Tally count() {
        countTalk();
        boolean[] kept = new boolean[document.coders().size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = filter.keeps(document.coders().get(i));
        }
        int turn = 0;
        for (int coding = 0; coding < document.codings(); coding++) {
            int start = document.start(coding);
            while (turn < turnColumn.length && document.turnEnd(turn) <= start) {
                turn++;
            }
            int end = document.end(coding);
            if (start < end && kept[document.coderOf(coding)]) {
                touch(turn, start, end, coding + 1);
                countCoding(rowsOf.rowsOf(coding), start, end);
            }
        }
        return new Tally(DocumentSet.of(document.source()), counts(), said());
    }

    private void countTalk() {
        Row talk = row(grid.talk());
        for (int turn = 0; turn < turnColumn.length; turn++) {
            if (turnColumn[turn] >= 0) {
                touch(turn, document.turnStart(turn), document.turnEnd(turn), -1 - turn);
                talk.cover(document.turnStart(turn), document.turnEnd(turn));
            }
        }
    }

    /** Finds what {@code [start, end)} has of counted turns, and of which columns; {@code mark} differs from call to call. */
    private void touch(int firstTurn, int start, int end, int mark) {
        pieceCount = 0;
        touchedCount = 0;
        touchesTotal = false;
        Arrays.fill(touchedVoices, 0);
        for (int turn = firstTurn; turn < turnColumn.length && document.turnStart(turn) < end; turn++) {
            int column = turnColumn[turn];
            if (column < 0) {
                continue;
            }
            if (touchedBy[column] != mark) {
                touchedBy[column] = mark;
                touched[touchedCount++] = column;
                touchedTurns[column] = 0;
                touchedCharacters[column] = 0;
                touchesTotal |= inTotal[column];
            }
            int voice = document.voiceOf(turn);
            touchedVoices[voice >>> 6] |= 1L << voice;
            touchedTurns[column]++;
            touchedCharacters[column] += touch(turn, start, end);
        }
    }

    private int touch(int turn, int start, int end) {
        if (pieceCount == pieces.length) {
            pieces = Arrays.copyOf(pieces, pieceCount * 2);
            for (int i = pieceCount; i < pieces.length; i++) {
                pieces[i] = new Piece();
            }
        }
        Piece piece = pieces[pieceCount++];
        piece.turn = turn;
        piece.column = turnColumn[turn] * Tally.WIDTH;
        piece.from = Math.max(start, document.turnStart(turn));
        piece.to = Math.min(end, document.turnEnd(turn));
        return piece.to - piece.from;
    }

    private void countCoding(int[] in, int start, int end) {
        if (in.length == 0 || pieceCount == 0) {
            return;
        }
        for (int number : in) {
            row(number).count(start, end);
        }
        row(grid.any()).count(start, end);
    }

    private Row row(int number) {
        @Nullable Row row = rows[number];
        if (row == null) {
            row = new Row();
            rowsFound++;
            rows[number] = row;
        }
        return row;
    }

    private CellCounts counts() {
        CellCounts.Builder counts = new CellCounts.Builder(Tally.WIDTH, rowsFound * (columns.length + 1));
        for (int number = 0; number < rows.length; number++) {
            @Nullable Row row = rows[number];
            if (row == null) {
                continue;
            }
            row.sumTotal();
            for (int i = 0; i <= columns.length; i++) {
                int at = i * Tally.WIDTH;
                if (row.counts[at + Tally.TURNS] > 0) {
                    row.counts[at + Tally.SOURCES] = 1;
                    counts.add(grid.cell(number, i < columns.length ? columns[i] : grid.total()), row.counts, at);
                }
            }
        }
        return counts.build();
    }

    private CellSet said() {
        int[] places = places();
        // By place; the voice rides along in the lower half, so that nothing is boxed.
        int[] voices = IntStream.range(0, places.length)
                .filter(voice -> places[voice] >= 0)
                .mapToLong(voice -> (long) places[voice] << 32 | voice)
                .sorted()
                .mapToInt(both -> (int) both)
                .toArray();
        int[] bits = new int[rows.length * voices.length];
        int size = 0;
        for (int number = 0; number < rows.length; number++) {
            @Nullable Row row = rows[number];
            for (int i = 0; row != null && i < voices.length; i++) {
                if ((row.said[voices[i] >>> 6] & 1L << voices[i]) != 0) {
                    bits[size++] = grid.bit(number, places[voices[i]]);
                }
            }
        }
        return CellSet.ofAscending(bits, size);
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

    /** What is counted in one row: a group of counts for each column, and in the last place the total. */
    private final class Row {
        final long[] counts = new long[(columns.length + 1) * Tally.WIDTH];
        final long[] said = new long[touchedVoices.length];
        private int coveredTo;
        private int lastTurn = -1;

        /** Counts a coding over {@code [start, end)}, with what was found of it. */
        void count(int start, int end) {
            for (int i = 0; i < touchedCount; i++) {
                counts[touched[i] * Tally.WIDTH + Tally.CODINGS]++;
            }
            if (touchesTotal) {
                counts[columns.length * Tally.WIDTH + Tally.CODINGS]++;
            }
            cover(start, end);
        }

        /** Covers {@code [start, end)}, which never starts before what was covered last. */
        void cover(int start, int end) {
            if (start >= coveredTo && pieces[0].turn > lastTurn) {
                coverAll();
            } else {
                coverWhatIsLeft();
            }
            for (int i = 0; i < said.length; i++) {
                said[i] |= touchedVoices[i];
            }
            coveredTo = Math.max(coveredTo, end);
            lastTurn = Math.max(lastTurn, pieces[pieceCount - 1].turn);
        }

        private void coverAll() {
            for (int i = 0; i < touchedCount; i++) {
                int column = touched[i];
                counts[column * Tally.WIDTH + Tally.TURNS] += touchedTurns[column];
                counts[column * Tally.WIDTH + Tally.CHARACTERS] += touchedCharacters[column];
            }
        }

        private void coverWhatIsLeft() {
            for (int i = 0; i < pieceCount; i++) {
                Piece piece = pieces[i];
                if (piece.turn > lastTurn) {
                    counts[piece.column + Tally.TURNS]++;
                }
                int fresh = piece.to - Math.max(coveredTo, piece.from);
                if (fresh > 0) {
                    counts[piece.column + Tally.CHARACTERS] += fresh;
                }
            }
        }

        /** A turn is of one column, so turns and characters of the total are sums; codings were counted. */
        void sumTotal() {
            int total = columns.length * Tally.WIDTH;
            for (int column = 0; column < columns.length; column++) {
                if (inTotal[column]) {
                    counts[total + Tally.TURNS] += counts[column * Tally.WIDTH + Tally.TURNS];
                    counts[total + Tally.CHARACTERS] += counts[column * Tally.WIDTH + Tally.CHARACTERS];
                }
            }
        }
    }

    /** What a coding has of one turn; used again for the next coding. */
    private static final class Piece {
        int turn;
        int column;
        int from;
        int to;
    }
}
