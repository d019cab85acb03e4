package org.tacit.exchange.turns;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** The key under which a label and a person's name are the same: letters without their marks, folded case, single blanks, no full stops. Stateless. */
final class PersonKey {
    private PersonKey() {}

    static String of(String name) {
        String apart = Normalizer2.getNFKDInstance().normalize(UCharacter.foldCase(name, true));
        StringBuilder key = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> !isMark(c) && c != '.').forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '_';
            if (!blank) {
                key.appendCodePoint(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        });
        return key.toString().strip();
    }

    /** The key with the zeros before numbers left out: {@code P03} and {@code P3} may be the same person, but only a person can say. */
    static String withoutZeros(String key) {
        return key.replaceAll("(?<!\\d)0+(?=\\d)", "");
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
