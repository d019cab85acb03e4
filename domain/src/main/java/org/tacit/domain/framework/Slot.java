package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.util.stream.IntStream;
import org.tacit.domain.StableId;
import org.tacit.domain.TacitException;

/**
 * A place for a study's own words. The file's texts read well without it: they use the stand-in, and a study may put its own words in the stand-in's place.
 *
 * @param id names it
 * @param prompt the question that asks for the words
 * @param standsFor the stand-in, as it is found in the texts; at the head of a sentence its first letter may be a capital
 */
public record Slot(String id, String prompt, String standsFor) {
    public Slot {
        StableId.check(id, "slot");
        requireNonNull(prompt, "prompt is null");
        if (standsFor.isBlank()) {
            throw new TacitException(
                    "Slot \"" + id + "\" stands for nothing: say which words of the texts it stands for");
        }
    }

    /** Whether the stand-in is found anywhere in a text. */
    public boolean standsIn(String text) {
        return IntStream.range(0, text.length()).anyMatch(at -> standsAt(text, at));
    }

    /** Whether the stand-in, or the stand-in with a capital, begins here (counted in UTF-16 units) and is not part of a longer word. */
    boolean standsAt(String text, int at) {
        int end = at + standsFor.length();
        return (text.startsWith(standsFor, at) || text.startsWith(capitalised(standsFor), at))
                && (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)))
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }

    /** The words with a capital at their head; of the same length, because only letters whose capital is as long are changed. */
    String capitalised(String words) {
        int first = words.codePointAt(0);
        int capital = Character.toTitleCase(first);
        if (Character.charCount(capital) != Character.charCount(first)) {
            return words;
        }
        return Character.toString(capital) + words.substring(Character.charCount(first));
    }
}
