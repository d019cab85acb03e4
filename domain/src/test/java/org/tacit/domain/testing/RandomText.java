package org.tacit.domain.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;

/**
 * Text as hostile as people make it: emoji families, flags, accents that combine, right-to-left and East Asian scripts, marks without a letter, odd spaces. Canonical: line feeds alone,
 * no half surrogate. Not thread-safe.
 */
public final class RandomText {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private static final List<String> PLAIN = List.of(
            "we", "trust", "them", "now", "the", "clinic", "and", "I", "mean", "well,", "no.", "GP", "at 17:30", "ok?");

    private static final List<String> HOSTILE = List.of(
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66", // family of four
            "\uD83D\uDC69\uD83C\uDFFD\u200D\u2695\uFE0F", // health worker with a skin tone
            "\uD83D\uDE00",
            "\uD83D\uDE00\uD83D\uDE00",
            "\uD83C\uDDE6\uD83C\uDDFA", // flag
            "\uD83C\uDDE6\uD83C\uDDFA\uD83C\uDDEC\uD83C\uDDE7", // two flags, no space
            "\uD83C\uDDE6", // half a flag
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F", // flag of tags
            "\u2764\uFE0F\u200D\uD83D\uDD25",
            "1\uFE0F\u20E3", // keycap
            "e\u0301", // decomposed accent
            "na\u00EFve",
            "Z\u0351\u036B\u0343\u036A\u0302", // stacked marks
            "\u0301", // a mark with no letter of its own
            "\u200D", // a joiner alone
            "\u05E9\u05DC\u05D5\u05DD", // Hebrew
            "\u0645\u0631\u062D\u0628\u0627\u064B", // Arabic with a vowel mark
            "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", // Persian with a non-joiner
            "\u202Bright\u202C", // direction marks
            "\u8A3A\u7642\u6240", // Han
            "\uD842\uDFB7", // Han outside the basic plane
            "\uD55C\uAE00", // Hangul syllables
            "\u1112\u1161\u11AB", // the same as letters
            "\u0E01\u0E33", // Thai with a spacing vowel
            "\u0915\u094D\u0937\u093F", // Devanagari conjunct
            "\u0BA8\u0BBF", // Tamil
            "\u00A0", // no-break space
            "\u2028", // line separator
            "\t",
            "\u00AD", // soft hyphen
            "\uFEFF"); // byte order mark amid text

    private final Draw draw;

    /** Draws texts. */
    public RandomText(Draw draw) {
        this.draw = draw;
    }

    /** A few words on one line, seldom none. */
    public String words() {
        return phrase(draw.chance(10) ? 0 : draw.between(1, 6));
    }

    /** At least one word, not blank. */
    public String name() {
        return draw.of("Ade", "Bo", "\u5F20", "\u00C9lo\u00EFse", "\uD83D\uDC69\u200D\u2695\uFE0F", "M\u0101ori")
                + " "
                + phrase(draw.between(0, 2));
    }

    /** Words, emoji, marks, with or without spaces between. */
    public String phrase(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(draw.chance(60) ? draw.one(PLAIN).orElseThrow() : hostile());
            if (draw.chance(70)) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** One of the awkward pieces. */
    public String hostile() {
        return draw.one(HOSTILE).orElseThrow();
    }

    /** Text of any shape, with line feeds, at times empty. */
    public String text(int mostPieces) {
        StringBuilder text = new StringBuilder();
        for (int left = draw.below(mostPieces + 1); left > 0; left--) {
            text.append(draw.chance(15) ? "\n" : phrase(1));
        }
        return text.toString();
    }

    /** A span between two characters as a reader sees them, not empty unless the text is. */
    public TextSpan selection(CodePointText text) {
        List<Integer> boundaries = boundaries(text);
        if (boundaries.size() < 2) {
            return new TextSpan(0, 0);
        }
        int last = boundaries.size() - 1;
        int from = draw.below(last);
        int to = draw.chance(70) ? Math.min(last, from + draw.between(1, 12)) : draw.between(from + 1, last);
        return new TextSpan(boundaries.get(from), boundaries.get(to));
    }

    /** A span anywhere, also inside a character as a reader sees it, at times empty. */
    public TextSpan stretch(CodePointText text, int most) {
        int start = draw.below(text.length() + 1);
        return new TextSpan(start, Math.min(text.length(), start + draw.below(most + 1)));
    }

    /** Every position between two characters as the running JDK sees them, in code points, 0 and the length included. */
    public static List<Integer> boundaries(CodePointText text) {
        List<Integer> found = new ArrayList<>();
        found.add(0);
        int position = 0;
        for (Matcher matcher = CLUSTER.matcher(text.text()); matcher.find(); ) {
            position += text.text().codePointCount(matcher.start(), matcher.end());
            found.add(position);
        }
        return found;
    }
}
