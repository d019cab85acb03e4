package org.tacit.domain.variable;

import static java.util.Objects.requireNonNull;

import org.tacit.domain.Words;

/**
 * A value given to a variable. "Not applicable" is a value somebody gave; no value at all means unassigned.
 *
 * @param text the value in its type's canonical form; empty when not applicable
 * @param applicable whether the variable applies
 */
public record VariableValue(@Words String text, boolean applicable) {
    /** The value that says the variable does not apply. */
    public static final VariableValue NOT_APPLICABLE = new VariableValue("", false);

    public VariableValue {
        requireNonNull(text, "text is null");
        if (!applicable) {
            if (!text.isEmpty() && !text.equals(Words.WITHDRAWN)) {
                throw new IllegalArgumentException("a value that is not applicable has no text");
            }
            text = "";
        }
    }

    /** A value of the given type, in canonical form. */
    public static VariableValue of(VariableType type, String text) {
        return new VariableValue(type.canonical(text), true);
    }
}
