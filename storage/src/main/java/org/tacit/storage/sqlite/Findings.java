package org.tacit.storage.sqlite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.tacit.workbench.store.Verification;

/** Collects what a check finds. Of problems of one sort in one place the first few are told and the rest counted. Not thread-safe. */
final class Findings {
    private static final int TOLD = 5;

    private final List<Verification.Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Integer> untold = new LinkedHashMap<>();
    private final Map<String, Integer> counted = new LinkedHashMap<>();

    /** A problem in one entry. */
    void in(long entry, String message) {
        problems.add(new Verification.Problem(OptionalLong.of(entry), message));
    }

    /** A problem in no one entry. */
    void problem(String message) {
        problems.add(new Verification.Problem(OptionalLong.empty(), message));
    }

    /** One of perhaps very many problems at a place. */
    void oneOfMany(String place, String message) {
        if (counted.merge(place, 1, Integer::sum) <= TOLD) {
            problem(message);
        } else {
            untold.merge(place, 1, Integer::sum);
        }
    }

    /** Something to know that is no problem. */
    void note(String message) {
        notes.add(message);
    }

    Verification verification(long entries, String head) {
        untold.forEach((place, count) -> problem("There are " + count + " more problems like these in " + place));
        untold.clear();
        return new Verification(entries, head, problems, notes);
    }
}
