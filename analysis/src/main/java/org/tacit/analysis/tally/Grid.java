package org.tacit.analysis.tally;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.document.SessionFacts;
import org.tacit.analysis.document.Voice;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.Study;

/**
 * The frame of a tally: how many rows and columns there are, and who can speak in which column. Two more rows stand below the given ones: {@link #any()}, what is in any of them, and
 * {@link #talk()}, everything said whether coded or not; one more column stands to the right: {@link #total()}. Immutable.
 *
 * <p>A place is a participant in a column. Numbering the places there are, instead of every participant times every column, keeps a state small enough to be merged in microseconds.
 */
final class Grid implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int rows;
    private final int columns;
    private final HashMap<ParticipantId, Integer> people;
    private final int[] placeColumn;
    private final int[] placePerson;
    private final int stride;
    private final HashMap<Long, Integer> places;

    private Grid(int rows, int columns, Map<ParticipantId, Integer> people, SortedSet<Long> known) {
        this.rows = rows;
        this.columns = columns;
        this.people = new HashMap<>(people);
        this.placeColumn = new int[known.size()];
        this.placePerson = new int[known.size()];
        this.places = new HashMap<>(known.size() * 2);
        int at = 0;
        for (long key : known) {
            placeColumn[at] = (int) (key >>> 32);
            placePerson[at] = (int) key;
            places.put(key, at++);
        }
        // Whole words for each row, so that rows do not share one.
        this.stride = (known.size() + 63) / 64 * 64;
        Math.multiplyExact(Math.multiplyExact(rows + 2, columns + 1), Tally.WIDTH);
        Math.multiplyExact(rows + 2, stride);
    }

    /** The frame for counting the talk of a study by these rules. */
    static Grid of(Study study, int rows, ColumnRule columns) {
        Map<ParticipantId, Integer> people = new HashMap<>();
        study.participants().keySet().forEach(id -> people.put(id, people.size()));
        Map<SessionId, SessionFacts> sessions = new HashMap<>();
        study.sessions().values().forEach(session -> sessions.put(session.id(), SessionFacts.of(study, session)));
        SortedSet<Long> known = new TreeSet<>();
        for (Source source : study.sources().values()) {
            SessionFacts session = source.session().map(sessions::get).orElse(null);
            List<Voice> voices = CodedDocuments.voices(study, source);
            for (Voice voice : voices) {
                int column = columns.columnOf(session, voice);
                Integer person = voice instanceof Voice.OfParticipant of ? people.get(of.id()) : null;
                if (column != ColumnRule.NOWHERE && person != null) {
                    known.add(key(column, person));
                }
            }
        }
        return new Grid(rows, columns.size(), people, known);
    }

    private static long key(int column, int person) {
        return (long) column << 32 | person;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    int any() {
        return rows;
    }

    int talk() {
        return rows + 1;
    }

    int total() {
        return columns;
    }

    int cell(int row, int column) {
        return row * (columns + 1) + column;
    }

    int rowOfCell(int cell) {
        return cell / (columns + 1);
    }

    int columnOfCell(int cell) {
        return cell % (columns + 1);
    }

    int people() {
        return people.size();
    }

    int places() {
        return placeColumn.length;
    }

    int columnOfPlace(int place) {
        return placeColumn[place];
    }

    int personOfPlace(int place) {
        return placePerson[place];
    }

    int bit(int row, int place) {
        return row * stride + place;
    }

    /** Where a row's places begin among the bits. */
    int firstBit(int row) {
        return row * stride;
    }

    /**
     * The place of a participant in a column.
     *
     * @throws IllegalArgumentException when the study this frame was made for does not have the person there
     */
    int place(int column, ParticipantId participant) {
        Integer person = people.get(participant);
        Integer place = person == null ? null : places.get(key(column, person));
        if (place == null) {
            throw new IllegalArgumentException("participant " + participant
                    + " does not speak there in the study this analysis was made for: make it anew");
        }
        return place;
    }
}
