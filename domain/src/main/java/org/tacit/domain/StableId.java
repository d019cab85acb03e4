package org.tacit.domain;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The one rule for identifiers that people can read and type ({@code P03}, {@code site-a}, a GUID): a letter or digit, then letters, digits, {@code .}, {@code _} or {@code -}, at most
 * {@value #MAX_LENGTH} characters. An identifier never changes and is never given to another thing, so that it survives exchange with other tools.
 */
public interface StableId {
    /** The most characters an identifier may have. */
    int MAX_LENGTH = 64;

    /** The identifier as written. */
    String value();

    /** Orders identifiers as a person would: runs of digits by their number, so that {@code P2} comes before {@code P10}. */
    static <T extends StableId> Comparator<T> order() {
        return new NaturalOrder<>();
    }

    /**
     * Returns {@code value} when it is well formed.
     *
     * @throws TacitException naming {@code what} and the value when it is not
     */
    static String check(String value, String what) {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !isAlphanumeric(value.charAt(0))) {
            throw malformed(value, what);
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isAlphanumeric(c) && c != '.' && c != '_' && c != '-') {
                throw malformed(value, what);
            }
        }
        return value;
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static TacitException malformed(String value, String what) {
        return new TacitException("\"" + value + "\" cannot be the id of a " + what
                + ": use a letter or digit, then letters, digits, '.', '_' or '-', at most " + MAX_LENGTH
                + " characters");
    }

    /** Digits by number, the rest by code unit; ties (leading zeros) by the plain text. */
    final class NaturalOrder<T extends StableId> implements Comparator<T>, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public int compare(T left, T right) {
            String a = left.value();
            String b = right.value();
            int i = 0;
            int j = 0;
            while (i < a.length() && j < b.length()) {
                int iEnd = digitsEnd(a, i);
                int jEnd = digitsEnd(b, j);
                int order;
                if (iEnd > i && jEnd > j) {
                    order = compareNumbers(a, i, iEnd, b, j, jEnd);
                    i = iEnd;
                    j = jEnd;
                } else {
                    order = Character.compare(a.charAt(i++), b.charAt(j++));
                }
                if (order != 0) {
                    return order;
                }
            }
            int byRest = Integer.compare(a.length() - i, b.length() - j);
            return byRest != 0 ? byRest : a.compareTo(b);
        }

        private static int digitsEnd(String text, int from) {
            int end = from;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            return end;
        }

        /** Without leading zeros the longer number is the larger; of the same length the first digit that differs decides. */
        private static int compareNumbers(String a, int aFrom, int aEnd, String b, int bFrom, int bEnd) {
            int i = significant(a, aFrom, aEnd);
            int j = significant(b, bFrom, bEnd);
            if (aEnd - i != bEnd - j) {
                return Integer.compare(aEnd - i, bEnd - j);
            }
            for (; i < aEnd; i++, j++) {
                if (a.charAt(i) != b.charAt(j)) {
                    return Character.compare(a.charAt(i), b.charAt(j));
                }
            }
            return 0;
        }

        private static int significant(String text, int from, int end) {
            int at = from;
            while (at < end - 1 && text.charAt(at) == '0') {
                at++;
            }
            return at;
        }
    }
}
