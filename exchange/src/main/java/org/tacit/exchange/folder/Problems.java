package org.tacit.exchange.folder;

import java.util.ArrayList;
import java.util.List;
import org.tacit.domain.TacitException;
import org.tacit.exchange.yaml.YamlPlace;

/** Collects what is wrong with a folder, so that a person mends it in one go. After {@value #MAX_LISTED} the rest is only counted. Not thread-safe. */
final class Problems {
    /** How many problems of one folder are listed. */
    static final int MAX_LISTED = 100;

    private static final int MAX_LINE = 600;

    private final List<String> listed = new ArrayList<>();
    private int unlisted;

    /** Adds one: where it is, then what is wrong and how to mend it. */
    void add(String where, String what) {
        line(where + ": " + what);
    }

    void add(YamlPlace place, String what) {
        add(place.toString(), what);
    }

    /** Adds one that says itself where it is. */
    void add(TacitException problem) {
        line(String.valueOf(problem.getMessage()));
    }

    boolean none() {
        return listed.isEmpty();
    }

    /** How many there are, listed or not. */
    int count() {
        return listed.size() + unlisted;
    }

    List<String> listed() {
        return List.copyOf(listed);
    }

    /** Whether there are so many that reading on helps nobody. */
    boolean full() {
        return listed.size() == MAX_LISTED;
    }

    /** Throws what there is, if anything; {@code what} says what was read. */
    void throwIfAny(String what) {
        if (!none()) {
            throw FolderException.in(what, listed, unlisted);
        }
    }

    private void line(String problem) {
        if (full()) {
            unlisted++;
            return;
        }
        String line = problem.replaceAll("\\R", " ");
        listed.add(line.length() > MAX_LINE ? line.substring(0, MAX_LINE) + "\u2026" : line);
    }
}
