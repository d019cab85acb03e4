package org.tacit.workbench.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.tacit.domain.change.Subject;
import org.tacit.domain.trail.Entry;

/**
 * What is kept in memory of a trail so that it can be paged, and the history of one thing read, without reading all of it: a few numbers an entry, no words. Entries are added in order.
 * Not thread-safe.
 */
final class TrailIndex {
    private final List<String> people = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private int size;
    private int[] batch = new int[256];
    private int[] undoneBy = new int[256];
    private boolean[] invertible = new boolean[256];
    private int touches;
    private int[] touchedHash = new int[512];
    private int[] touchedBy = new int[512];

    /** The number of the last entry added. */
    long last() {
        return size;
    }

    /** Everybody who acted. */
    Set<String> people() {
        return new TreeSet<>(people);
    }

    /** The stored names of everything that happened. */
    Set<String> types() {
        return new TreeSet<>(types);
    }

    void add(Entry entry) {
        if (entry.sequence() != size + 1) {
            throw new IllegalArgumentException("entry " + entry.sequence() + " cannot follow entry " + size);
        }
        if (size == batch.length) {
            batch = Arrays.copyOf(batch, size * 2);
            undoneBy = Arrays.copyOf(undoneBy, size * 2);
            invertible = Arrays.copyOf(invertible, size * 2);
        }
        batch[size] = Math.toIntExact(entry.batch());
        invertible[size] = entry.change().inverse().isPresent();
        size++;
        entry.undoes().ifPresent(undone -> undoneBy[(int) undone - 1] = (int) entry.sequence());
        note(people, entry.by().value());
        note(types, TrailLines.name(entry.change()));
        for (Subject subject : Touched.by(entry.change())) {
            if (touches == touchedHash.length) {
                touchedHash = Arrays.copyOf(touchedHash, touches * 2);
                touchedBy = Arrays.copyOf(touchedBy, touches * 2);
            }
            touchedHash[touches] = subject.hashCode();
            touchedBy[touches] = (int) entry.sequence();
            touches++;
        }
    }

    private static void note(List<String> among, String value) {
        if (!among.contains(value)) {
            among.add(value);
        }
    }

    /** The entry that took this one back, as long as it was not taken back itself. */
    OptionalLong undoneBy(long sequence) {
        int by = undoneBy[(int) sequence - 1];
        return by == 0 || undoneBy(by).isPresent() ? OptionalLong.empty() : OptionalLong.of(by);
    }

    /** Whether what an entry did still stands: it was not taken back, or that was taken back. */
    boolean inForce(long sequence) {
        return undoneBy(sequence).isEmpty();
    }

    /** Whether the act of an entry can be asked to be taken back; something that rests on it by now may still be in the way. */
    boolean undoable(long sequence) {
        if (!inForce(sequence)) {
            return false;
        }
        int of = batch[(int) sequence - 1];
        for (int i = of - 1; i < size && batch[i] == of; i++) {
            if (!invertible[i]) {
                return false;
            }
        }
        return true;
    }

    /** The entries that may have touched a thing: all that did, and a few that did not. */
    Set<Long> mayHaveTouched(Subject subject) {
        Set<Long> found = new LinkedHashSet<>();
        int hash = subject.hashCode();
        for (int i = 0; i < touches; i++) {
            if (touchedHash[i] == hash) {
                found.add((long) touchedBy[i]);
            }
        }
        return found;
    }
}
