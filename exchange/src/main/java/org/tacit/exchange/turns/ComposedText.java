package org.tacit.exchange.turns;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.Graphemes;
import org.tacit.domain.text.TextSpan;

/**
 * Composes a readable text from turns that a format gives apart: one line {@code Label: speech} for each. The rule {@link TurnRule#COMPOSED} finds the same turns in it again, because a
 * line inside a speech that would itself read as the head of a turn is moved in by one blank. Not thread-safe.
 */
public final class ComposedText {
    /** The label of words that the format gives to nobody. */
    public static final String NOBODY = "(no speaker)";

    private static final String AFTER_LABEL = ": ";

    private record Part(String label, String speech, OptionalLong fromMillis, OptionalLong toMillis, int place) {}

    private final List<Part> parts = new ArrayList<>();
    private final Set<String> labels = new LinkedHashSet<>();

    /**
     * Adds a turn. Blanks round the speech are left out; a speech without words makes no turn.
     *
     * @param label who speaks; blank for nobody known
     * @param place the line of the file, for doubts
     * @return whether a turn was made
     */
    public boolean add(String label, String speech, OptionalLong fromMillis, OptionalLong toMillis, int place) {
        requireNonNull(fromMillis, "fromMillis is null");
        requireNonNull(toMillis, "toMillis is null");
        String words = stripped(speech);
        if (words.isEmpty()) {
            return false;
        }
        String name = named(label);
        labels.add(name);
        parts.add(new Part(name, words, fromMillis, toMillis, place));
        return true;
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The text and the turns in it; lines that were moved in are added to the doubts. */
    public Composed compose(Doubts doubts) {
        StringBuilder text = new StringBuilder();
        List<int[]> spans = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(part.label).append(AFTER_LABEL);
            int start = text.length();
            appendSpeech(text, part, doubts);
            spans.add(new int[] {start, text.length()});
        }
        CodePointText composed = new CodePointText(text.toString());
        Turns.Builder turns = new Turns.Builder(TurnRule.COMPOSED.toString());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            TextSpan speech = Graphemes.snapOut(composed, composed.spanOfUtf16(spans.get(i)[0], spans.get(i)[1]));
            turns.add(part.label, speech, part.fromMillis, part.toMillis);
        }
        return new Composed(composed, turns.build());
    }

    private void appendSpeech(StringBuilder text, Part part, Doubts doubts) {
        String speech = part.speech;
        int from = 0;
        while (from >= 0) {
            int end = speech.indexOf('\n', from);
            String line = end < 0 ? speech.substring(from) : speech.substring(from, end);
            if (from > 0) {
                text.append('\n');
                if (headOf(line, labels) >= 0) {
                    text.append(' ');
                    doubts.add(
                            part.place,
                            line,
                            "a line inside a turn that begins like one; it stays inside, moved in by one blank");
                }
            }
            text.append(line);
            from = end < 0 ? -1 : end + 1;
        }
    }

    /** Where the speech starts in a line that begins with one of the labels; -1 when it does not. A label holds no colon and blank, so the first of them ends it. */
    static int headOf(String line, Set<String> labels) {
        int colon = line.indexOf(AFTER_LABEL);
        return colon > 0 && labels.contains(line.substring(0, colon)) ? colon + AFTER_LABEL.length() : -1;
    }

    /** A label on one line, without the colon and blank that would end it too early. */
    private static String named(String label) {
        String name = HeadParser.collapsed(label.replace('\n', ' '), 0, label.length())
                .replace(AFTER_LABEL, " - ");
        while (name.endsWith(":")) {
            name = name.substring(0, name.length() - 1).stripTrailing();
        }
        return name.isEmpty() ? NOBODY : name;
    }

    private static String stripped(String speech) {
        int start = 0;
        int end = speech.length();
        while (start < end && isBlank(speech.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(speech.charAt(end - 1))) {
            end--;
        }
        return speech.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c == '\n' || HeadParser.isBlank(c);
    }

    /**
     * A composed text.
     *
     * @param text the text
     * @param turns the turns in it
     */
    public record Composed(CodePointText text, Turns turns) {}
}
