package org.tacit.exchange.yaml;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scalar, as text. It is never guessed to be a number, a date or a truth value: who asks says what it should be, so that {@code version: 1.0} and {@code name: No} mean what they
 * say.
 *
 * @param place where it stands
 * @param exact as written: between its quotes, or a block without the line breaks at its end
 * @param quoted whether it was written in quotes or as a block, so that {@code ~} and {@code null} are words
 */
public record YamlText(YamlPlace place, String exact, boolean quoted) implements YamlValue {
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    public YamlText {
        requireNonNull(place, "place is null");
        requireNonNull(exact, "exact is null");
    }

    /** The text without white space at its ends. */
    public String value() {
        return exact.strip();
    }

    @Override
    public String what() {
        return "a text";
    }

    /** Whether the key has nothing after it, or a YAML null. */
    public boolean isNothing() {
        return exact.isBlank() || (!quoted && NOTHING.contains(exact));
    }

    /**
     * The constant this text names, in lower case with hyphens.
     *
     * @throws YamlException naming the choices when it is none of them
     */
    public <E extends Enum<E>> E choice(List<E> choices) {
        for (E choice : choices) {
            if (nameOf(choice).equals(value())) {
                return choice;
            }
        }
        throw place.problem("\"" + value() + "\" is not a choice here; write "
                + choices.stream().map(YamlText::nameOf).collect(Collectors.joining(", ")));
    }

    /** How a constant is written in a file. */
    public static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
