package org.tacit.exchange.turns;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a transcript that states facts in the form speakers have ({@code Date: 12 May}, {@code Interviewer: J. Smith}): the lines at the top up to the last that names a fact, and
 * the rest of its paragraph, as long as the lines are short and no label among them repeats. Not thread-safe.
 */
final class HeadingOfFacts {
    private static final int MAX_LINES = 20;
    /** A fact is short; a longer line is talk. */
    private static final int MAX_LENGTH = 120;

    private final String text;
    private final Set<String> seen = new HashSet<>();
    private boolean afterBlank;
    private int lastFact;
    private int lastLine;

    private HeadingOfFacts(String text) {
        this.text = text;
    }

    /** The number of the line after the heading; 1 when there is none. */
    static int talkStart(String text) {
        return new HeadingOfFacts(text).read() + 1;
    }

    private int read() {
        int from = 0;
        for (int number = 1; number <= MAX_LINES && from < text.length(); number++) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            if (Lines.isBlank(text, from, to)) {
                lastFact = lastFact > 0 ? lastLine : 0;
                afterBlank = true;
            } else if (to - from > MAX_LENGTH || isTalk(number, HeadParser.parse(text, from, to))) {
                break;
            } else {
                lastLine = number;
                afterBlank = false;
            }
            from = to + 1;
        }
        return lastFact;
    }

    private boolean isTalk(int number, @Nullable Head head) {
        if (head == null || head.form() != TurnForm.NAME_COLON) {
            return false;
        }
        boolean fact = LabelShape.of(head).fact();
        boolean repeats = !seen.add(LabelShape.key(head.name()));
        if (repeats || afterBlank && !fact) {
            return true;
        }
        lastFact = fact ? number : lastFact;
        return false;
    }
}
