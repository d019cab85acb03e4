package org.tacit.exchange.turns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacit.domain.text.CodePointText;

/**
 * Names alone on their lines in a text that has no blank lines between turns. A short line can be so many things that this is tried only where nothing else was found, and more is asked of
 * it: names by their looks that end like no sentence, two of them at least, each met twice at least, each with somebody's words below, and taking turns. Used for one text.
 */
final class CloseNames {
    private static final int FEWEST_NAMES = 2;
    private static final int REPEATS = 2;
    /** Names that take turns are followed by another name this often. */
    private static final double TAKING_TURNS = 0.5;
    /** Every so manieth line with words has a name, at least. */
    private static final int LINES_A_NAME = 20;

    private record Candidate(String key, String label, int line) {}

    private final List<Candidate> candidates = new ArrayList<>();
    private int linesWithWords;

    private CloseNames() {}

    /** The labels, in the order they come in; none when there is too little to believe them. */
    static List<String> in(CodePointText text, int fromLine, TurnChoice choice) {
        CloseNames names = new CloseNames();
        String all = text.text();
        Lines.each(all, (number, from, to) -> {
            if (number >= fromLine && !Lines.isBlank(all, from, to)) {
                names.line(all, number, from, to);
            }
        });
        return names.believed(choice);
    }

    private void line(String text, int number, int from, int to) {
        linesWithWords++;
        Head head = Lines.head(text, from, to, true);
        if (head == null || head.form() != TurnForm.NAME_LINE) {
            return;
        }
        boolean name = LabelShape.of(head).verdict() == LabelShape.Verdict.LIKELY
                && !head.name().endsWith(".");
        if (name) {
            candidates.add(new Candidate(LabelShape.key(head.name()), head.name(), number));
        }
    }

    private List<String> believed(TurnChoice choice) {
        Set<String> barred = choice.notSpeakers().stream().map(LabelShape::key).collect(Collectors.toSet());
        Map<String, Integer> counts = new LinkedHashMap<>();
        candidates.forEach(candidate -> counts.merge(candidate.key, 1, Integer::sum));
        counts.entrySet().removeIf(count -> count.getValue() < REPEATS || barred.contains(count.getKey()));
        List<Candidate> names = candidates.stream()
                .filter(candidate -> counts.containsKey(candidate.key))
                .toList();
        boolean enough = counts.size() >= FEWEST_NAMES && names.size() * LINES_A_NAME >= linesWithWords;
        if (!enough || !takeTurns(names)) {
            return List.of();
        }
        Map<String, String> labels = new LinkedHashMap<>();
        names.forEach(name -> labels.putIfAbsent(name.key, name.label));
        return List.copyOf(labels.values());
    }

    private static boolean takeTurns(List<Candidate> names) {
        int changes = 0;
        for (int i = 1; i < names.size(); i++) {
            Candidate before = names.get(i - 1);
            Candidate name = names.get(i);
            if (name.line == before.line + 1) {
                return false;
            }
            changes += name.key.equals(before.key) ? 0 : 1;
        }
        return changes >= TAKING_TURNS * (names.size() - 1);
    }
}
