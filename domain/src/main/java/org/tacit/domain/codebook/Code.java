package org.tacit.domain.codebook;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.tacit.domain.TacitException;
import org.tacit.domain.Words;

/**
 * A code with the rules for its use. Where it stands in the tree is the {@link Codebook}'s to know.
 *
 * @param id names it; never reused
 * @param name as shown
 * @param definition what it means
 * @param include when to use it
 * @param exclude when not to, and which code to use instead
 * @param example words that show it, often a participant's
 * @param colour {@code #rrggbb} in lower case, or empty
 * @param codable false for a heading that no selection is coded with
 */
public record Code(
        CodeId id,
        String name,
        String definition,
        String include,
        String exclude,
        @Words String example,
        String colour,
        boolean codable) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public Code {
        requireNonNull(id, "id is null");
        requireNonNull(definition, "definition is null");
        requireNonNull(include, "include is null");
        requireNonNull(exclude, "exclude is null");
        requireNonNull(example, "example is null");
        if (name.isBlank()) {
            throw new TacitException("Code " + id + " has no name: give it one");
        }
        if (!colour.isEmpty() && !COLOUR.matcher(colour).matches()) {
            throw new TacitException("\"" + colour + "\" is not a colour for code " + id + ": write it as #3b6ea5");
        }
    }

    /** A codable code with nothing but a name. */
    public static Code named(CodeId id, String name) {
        return new Code(id, name, "", "", "", "", "", true);
    }
}
