package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name with everything folded away in which spellings of the same name differ: case, width, accents of Latin letters, hyphens, spaces and other marks. “Skill-set workability” and
 * “skill set Workability” fold alike; -ise and -ize do not, which is what aliases are for.
 *
 * @param value what is left: letters and digits, or the whole name when it has none
 */
public record FoldedName(String value) {
    private static final int FIRST_COMBINING_ACCENT = 0x0300;
    private static final int LAST_COMBINING_ACCENT = 0x036F;

    public FoldedName {
        requireNonNull(value, "value is null");
    }

    /** Folds a name. */
    public static FoldedName of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder left = new StringBuilder(plain.length());
        plain.codePoints().filter(FoldedName::counts).forEach(left::appendCodePoint);
        return new FoldedName(left.isEmpty() ? name : left.toString());
    }

    /** Letters, digits, and the vowel signs of scripts that write vowels as marks; not the accents of Latin letters. */
    private static boolean counts(int codePoint) {
        if (codePoint >= FIRST_COMBINING_ACCENT && codePoint <= LAST_COMBINING_ACCENT) {
            return false;
        }
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
