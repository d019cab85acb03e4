package org.tacit.domain.content;

import java.util.regex.Pattern;

/**
 * Lets a coding's words be checked without repeating them: a hash of the quoted words under the salt of the text they are from. When the text is destroyed its salt goes too, and
 * the seal says nothing any more.
 *
 * @param hex 32 lower-case hexadecimal digits, the first 128 bits of the hash
 */
public record QuoteSeal(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public QuoteSeal {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a quote seal: " + hex);
        }
    }
}
