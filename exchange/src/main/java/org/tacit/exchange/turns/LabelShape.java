package org.tacit.exchange.turns;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/**
 * What a label looks like, before anything is known of how often it occurs.
 *
 * @param verdict how much evidence it needs
 * @param words words outside brackets, without titles, initials and small words
 * @param letters which case it is written in
 * @param fact whether it names one of the facts that stand above a transcript (date, place)
 */
record LabelShape(Verdict verdict, int words, Letters letters, boolean fact) {
    /** How much evidence a label needs. */
    enum Verdict {
        /** A name by its looks. */
        LIKELY,
        /** Could be one, if it stands there often. */
        POSSIBLE,
        /** A name by its looks, but so long that it must repeat. */
        LONG,
        /** An ordinary word: taken only where much of the transcript rests on it. */
        UNLIKELY,
        /** Not a name however often. */
        NEVER
    }

    /** The case a label is written in. */
    enum Letters {
        CAPITALS,
        CAPITALISED,
        SMALL,
        CASELESS
    }

    /** Longer names, in UTF-16 units, are taken only when they repeat. */
    private static final int LONG = 63;

    /** Pictures may stand before a name; bullets and dashes, which lie below, make a list. */
    private static final int FIRST_EMOJI = 0x1F000;

    private static final int MAX_WORDS = 8;
    private static final int MAX_NAME_WORDS = 5;
    private static final LabelShape NOT_A_NAME = new LabelShape(Verdict.NEVER, 0, Letters.CASELESS, false);

    static LabelShape of(Head head) {
        String name = head.name();
        if (isMarkedAsList(name) || name.codePoints().noneMatch(Character::isLetter)) {
            return NOT_A_NAME;
        }
        String[] words = name.split("[ _]+");
        String first = bare(words[0]);
        String last = bare(words[words.length - 1]);
        if (NotNames.SCHEMES.contains(first)
                || isSentence(words)
                || words.length > MAX_WORDS && !looksLikeName(words)) {
            return NOT_A_NAME;
        }
        if (words.length > 1 && (NotNames.OPENERS.contains(first) || NotNames.CLOSERS.contains(last))) {
            return NOT_A_NAME;
        }
        boolean event = NotNames.EVENTS.contains(first) || NotNames.EVENTS.contains(last);
        boolean said = NotNames.INTERJECTIONS.contains(first);
        if (head.form() == TurnForm.NAME_BRACKET && event || head.form() == TurnForm.NAME_LINE && (event || said)) {
            return NOT_A_NAME;
        }
        return new LabelShape(verdict(head, words, first), counted(words), letters(name), isFact(words, first, last));
    }

    private static Verdict verdict(Head head, String[] words, String first) {
        if (words.length == 1 && (NotNames.OPENERS.contains(first) || NotNames.CLOSERS.contains(first))
                || isHeading(words, first)
                || NotNames.FACTS.contains(first)) {
            return Verdict.UNLIKELY;
        }
        if (looksLikeName(words)
                && (counted(words) > MAX_NAME_WORDS || head.name().length() > LONG)) {
            return Verdict.LONG;
        }
        boolean smallWord =
                words.length == 1 && letters(words[0]) == Letters.SMALL && head.form() != TurnForm.NAME_LINE;
        boolean joined = head.name().indexOf('_') > 0 && words.length <= 3;
        return looksLikeName(words) || smallWord || joined ? Verdict.LIKELY : Verdict.POSSIBLE;
    }

    /** A list item: {@code 1. …}, {@code a) …}, {@code - …}. */
    private static boolean isMarkedAsList(String name) {
        int first = name.codePointAt(0);
        if (!Character.isLetterOrDigit(first) && first < FIRST_EMOJI) {
            return true;
        }
        int end = 0;
        while (end < name.length() && Character.isDigit(name.charAt(end))) {
            end++;
        }
        boolean numbered = end > 0 && (end == name.length() || ".)".indexOf(name.charAt(end)) >= 0);
        return numbered || name.length() > 1 && name.charAt(1) == ')';
    }

    /** Whether a full stop stands inside that is not part of a title, an initial or an abbreviation at the end. */
    private static boolean isSentence(String[] words) {
        for (int i = 0; i + 1 < words.length; i++) {
            boolean stop = words[i].endsWith(".");
            if (stop && !isOneLetter(bare(words[i])) && !NotNames.TITLES.contains(bare(words[i]))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Question 3}, {@code Q1}, {@code Note}: a word that heads a passage, with a number or without. */
    private static boolean isHeading(String[] words, String first) {
        String withoutNumber = first.replaceFirst("\\d+[a-z]?$", "");
        boolean numbered = words.length == 2 && words[1].chars().anyMatch(Character::isDigit);
        boolean oneLetterNumbered = withoutNumber.length() == 1 && withoutNumber.length() < first.length();
        return NotNames.HEADINGS.contains(withoutNumber)
                && (words.length == 1 || numbered)
                && (withoutNumber.length() > 1 || oneLetterNumbered && withoutNumber.equals("q"));
    }

    private static boolean isFact(String[] words, String first, String last) {
        return NotNames.FACTS.contains(first) || words.length <= 4 && NotNames.FACTS.contains(last);
    }

    private static boolean looksLikeName(String[] words) {
        for (int i = 0; i < words.length; i++) {
            int letter = words[i].codePointAt(0);
            boolean small = Character.isLowerCase(letter);
            if (!Character.isLetterOrDigit(letter) && letter != '&' && letter != '+'
                    || small && (i == 0 || !NotNames.PARTICLES.contains(bare(words[i])))) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands in brackets says how somebody speaks ({@code laughing}, {@code continuing}) rather than who. */
    static boolean isManner(String role) {
        String[] words = role.replaceAll("[()\uFF08\uFF09]", " ").strip().split(" +", -1);
        String first = bare(words[0]);
        return NotNames.EVENTS.contains(first) || NotNames.MANNERS.contains(first);
    }

    /** An initial, or a sign standing alone. */
    private static boolean isOneLetter(String bare) {
        return bare.isEmpty() || Character.charCount(bare.codePointAt(0)) == bare.length();
    }

    private static int counted(String[] words) {
        int count = 0;
        for (String word : words) {
            String bare = bare(word);
            boolean counts =
                    !isOneLetter(bare) && !NotNames.TITLES.contains(bare) && !NotNames.PARTICLES.contains(bare);
            count += counts ? 1 : 0;
        }
        return Math.max(1, count);
    }

    private static Letters letters(String name) {
        boolean upper = false;
        boolean lower = false;
        boolean first = true;
        boolean startsUpper = false;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            upper |= Character.isUpperCase(c);
            lower |= Character.isLowerCase(c);
            startsUpper |= first && Character.isUpperCase(c);
            first = false;
        }
        if (!upper && !lower) {
            return Letters.CASELESS;
        }
        if (!lower) {
            return Letters.CAPITALS;
        }
        return startsUpper ? Letters.CAPITALISED : Letters.SMALL;
    }

    /** A word as the lists hold it: folded, without marks at its edges. */
    private static String bare(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int end = small.length();
        while (end > 0 && ".,'\u2019".indexOf(small.charAt(end - 1)) >= 0) {
            end--;
        }
        return small.substring(0, end).replace('\u2019', '\'');
    }

    /** The key under which labels count as one: composed letters, folded case, no full stop at the end. */
    static String key(String label) {
        if (isPlain(label)) {
            return label.endsWith(".")
                    ? label.substring(0, label.length() - 1).toLowerCase(Locale.ROOT)
                    : label.toLowerCase(Locale.ROOT);
        }
        String folded = UCharacter.foldCase(Normalizer2.getNFCInstance().normalize(label), true);
        String key = Normalizer2.getNFCInstance().normalize(folded);
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }

    private static boolean isPlain(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
