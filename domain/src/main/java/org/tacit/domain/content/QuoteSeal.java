package org.tacit.domain.content;

/**
 * Lets a coding's words be checked without repeating them: a hash of the quoted words under the salt of the text they are from. When the text is destroyed its salt goes too, and
 * the seal says nothing any more.
 *
 * @param hex 32 lower-case hexadecimal digits, the first 128 bits of the hash
 */
public record QuoteSeal(String hex) {
    private static final int DIGITS = 32;

    public QuoteSeal {
        if (!isWellFormed(hex)) {
            throw new IllegalArgumentException("not a quote seal: " + hex);
        }
    }

    /** By hand, not by a pattern: a trail is read with a million of them. */
    private static boolean isWellFormed(String hex) {
        if (hex.length() != DIGITS) {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            char c = hex.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
