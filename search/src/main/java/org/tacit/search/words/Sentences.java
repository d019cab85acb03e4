package org.tacit.search.words;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

/** Where the sentences of a turn are. A full stop after a common abbreviation ends none. Not thread-safe. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS =
            Set.of("dr", "mr", "mrs", "ms", "prof", "st", "e.g", "i.e", "cf", "vs", "approx", "no", "a.m", "p.m");

    private final BreakIterator breaks;

    Sentences(String language) {
        this.breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
    }

    /** The stretch of whole sentences that holds a place, without space around it. */
    Place around(String text, Place place) {
        breaks.setText(text);
        int start = place.start() == 0 || breaks.isBoundary(place.start())
                ? place.start()
                : breaks.preceding(place.start());
        while (start > 0 && isInside(text, start)) {
            start = breaks.preceding(start);
        }
        int end = breaks.following(place.end() - 1);
        while (end < text.length() && isInside(text, end)) {
            end = breaks.following(end);
        }
        while (start < place.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > place.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Place(place.first(), place.last(), start, end);
    }

    /** Whether a break lies inside a sentence, after an abbreviation that goes on in the same line. */
    private static boolean isInside(String text, int at) {
        int stop = at;
        while (stop > 0 && text.charAt(stop - 1) == ' ') {
            stop--;
        }
        if (stop == 0 || stop == at || text.charAt(stop - 1) != '.') {
            return false;
        }
        int from = stop - 1;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop - 1).toLowerCase(Locale.ROOT);
        boolean title = word.indexOf('.') < 0;
        return ABBREVIATIONS.contains(word) && (title || Character.isLowerCase(text.codePointAt(at)));
    }
}
