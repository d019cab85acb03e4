package org.tacit.workbench.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects effects, those of the same kind and the same wording counted together. Not thread-safe. */
final class Tally {
    private final Map<Wording, Integer> counts = new LinkedHashMap<>();

    /** Counts one: {@code what} is the thing in the singular, {@code one} and {@code many} what happens to one or to several. */
    void one(String kind, String what, String one, String many) {
        counts.merge(new Wording(kind, what, one, many), 1, Integer::sum);
    }

    /** Counts one of a thing of which it is said alike for one and several: "1 code is removed", "2 codes are removed". */
    void passive(String kind, String what, String happens) {
        one(kind, what, "is " + happens, "are " + happens);
    }

    List<Effect> effects() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().times(entry.getValue()))
                .toList();
    }

    private record Wording(String kind, String what, String one, String many) {
        Effect times(int count) {
            return new Effect(kind, count, count == 1 ? "1 " + what + " " + one : count + " " + plural() + " " + many);
        }

        private String plural() {
            String[] words = what.split(" ", 2);
            String first = words[0].endsWith("y") && !words[0].endsWith("ay")
                    ? words[0].substring(0, words[0].length() - 1) + "ies"
                    : words[0] + "s";
            return words.length == 1 ? first : first + " " + words[1];
        }
    }
}
