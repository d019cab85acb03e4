package org.tacit.exchange.transcript;

import java.util.SortedMap;
import java.util.TreeMap;
import org.tacit.exchange.turns.Doubts;

/** What a reader notes down while it reads one source: doubts, what it leaves out, what marks it meets. Not thread-safe. */
public final class Findings {
    private final Doubts doubts = new Doubts();
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();
    private final SortedMap<String, Integer> marks = new TreeMap<>();

    /** The doubts so far. */
    public Doubts doubts() {
        return doubts;
    }

    /** Notes one more thing the text does not hold, named in the plural. */
    public void leaveOut(String what) {
        leftOut.merge(what, 1, Integer::sum);
    }

    /** Notes one more sign of the transcriber. */
    public void mark(String mark) {
        marks.merge(mark, 1, Integer::sum);
    }

    /** A copy to go on with, for files that hold several sources. */
    public Findings copy() {
        Findings copy = new Findings();
        copy.doubts.addAll(doubts.list());
        copy.leftOut.putAll(leftOut);
        copy.marks.putAll(marks);
        return copy;
    }

    SortedMap<String, Integer> leftOut() {
        return leftOut;
    }

    SortedMap<String, Integer> marks() {
        return marks;
    }
}
