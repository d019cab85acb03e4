package org.tacit.analysis.tally;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.tacit.analysis.fold.CellCounts;
import org.tacit.analysis.fold.CellSet;
import org.tacit.analysis.fold.DocumentSet;
import org.tacit.domain.source.SourceId;

/**
 * The state of a tally: whole counts by cell, and who said what. Immutable.
 *
 * @param documents those counted
 * @param counts by cell: codings, turns, characters, sources
 * @param said which participant, in which column, said what is in which row
 */
public record Tally(DocumentSet documents, CellCounts counts, CellSet said) implements Serializable {
    static final int CODINGS = 0;
    static final int TURNS = 1;
    static final int CHARACTERS = 2;
    static final int SOURCES = 3;
    static final int WIDTH = 4;

    /** Nothing counted. */
    public static final Tally EMPTY = new Tally(DocumentSet.EMPTY, CellCounts.empty(WIDTH), CellSet.EMPTY);

    public Tally {
        requireNonNull(documents, "documents is null");
        requireNonNull(counts, "counts is null");
        requireNonNull(said, "said is null");
    }

    /** Nothing counted in a document that was looked at. */
    static Tally nothingIn(SourceId source) {
        return new Tally(DocumentSet.of(source), EMPTY.counts, EMPTY.said);
    }

    /**
     * What both counted.
     *
     * @throws IllegalArgumentException when a document is in both
     */
    public Tally plus(Tally other) {
        return new Tally(documents.union(other.documents), counts.plus(other.counts), said.union(other.said));
    }

    /**
     * What all counted.
     *
     * @throws IllegalArgumentException when a document is in two
     */
    public static Tally sum(List<Tally> all) {
        return all.isEmpty()
                ? EMPTY
                : new Tally(
                        DocumentSet.union(all.stream().map(Tally::documents).toList()),
                        CellCounts.sum(all.stream().map(Tally::counts).toList()),
                        CellSet.union(all.stream().map(Tally::said).toList()));
    }
}
