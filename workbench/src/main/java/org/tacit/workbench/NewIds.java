package org.tacit.workbench;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import org.tacit.domain.StableId;

/** Makes ids that a person recognises from the names things are given. */
public final class NewIds {
    private NewIds() {}

    /**
     * The letters and digits of a name in small letters, the rest as single hyphens, and a number behind it when that id is taken.
     *
     * @param name what the thing is called
     * @param otherwise what to take when no letter or digit is left
     * @param taken whether an id is used already
     */
    public static String like(String name, String otherwise, Predicate<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String base = cut(plain.isEmpty() ? otherwise : plain, StableId.MAX_LENGTH);
        String id = base;
        for (int n = 2; taken.test(id); n++) {
            String suffix = "-" + n;
            id = cut(base, StableId.MAX_LENGTH - suffix.length()) + suffix;
        }
        return id;
    }

    private static String cut(String id, int most) {
        return id.substring(0, Math.min(id.length(), most)).replaceAll("-+$", "");
    }
}
