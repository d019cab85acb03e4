package org.tacit.exchange.turns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Collects the doubts of one source and keeps the list short enough to be read: after {@value #MAX_LISTED} the rest is only counted. Not thread-safe. */
public final class Doubts {
    /** How many doubts of one source are listed. */
    public static final int MAX_LISTED = 200;

    private final List<Doubt> listed = new ArrayList<>();
    private int unlisted;

    /** Adds one. */
    public void add(int line, String text, String why) {
        if (listed.size() < MAX_LISTED) {
            listed.add(new Doubt(line, text, why));
        } else {
            unlisted++;
        }
    }

    /** Adds all of another list. */
    public void addAll(List<Doubt> doubts) {
        doubts.forEach(doubt -> add(doubt.line(), doubt.text(), doubt.why()));
    }

    /** The doubts by line; those that were only counted stand in one doubt at the end. */
    public List<Doubt> list() {
        List<Doubt> list = new ArrayList<>(listed);
        list.sort(Comparator.comparingInt(Doubt::line));
        if (unlisted > 0) {
            list.add(new Doubt(Doubt.WHOLE_FILE, "", unlisted + " more doubts are not listed"));
        }
        return Collections.unmodifiableList(list);
    }
}
