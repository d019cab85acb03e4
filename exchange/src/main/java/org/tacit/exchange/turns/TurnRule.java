package org.tacit.exchange.turns;

import static java.util.Objects.requireNonNull;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tacit.domain.TacitException;

/**
 * The rule by which turns were found, as it is recorded with them: a stable name with its version, and parameters. Together with the labels of the turns it gives the same turns
 * again from the same text. It holds no words about people: the labels are kept with the turns.
 *
 * @param name what the rule looks for, for example {@code name-colon}
 * @param version raised when the rule's answer for the same text can differ
 * @param parameters by name, sorted
 */
public record TurnRule(String name, int version, SortedMap<String, String> parameters) {
    /** No turns were looked for, or none were found. */
    public static final TurnRule NONE = of("none", 1);

    /** The text was composed by a reader as lines {@code Label: speech}. */
    public static final TurnRule COMPOSED = of("composed", 1);

    /** Parameter: the line, counted from 1, where the talk starts; what stands before it is a heading. */
    public static final String FROM_LINE = "from-line";

    /** Parameter: {@code no} where a name alone on its line needs no blank line above it. */
    public static final String BLANK_ABOVE = "blank-above";

    /** Parameter: a regular expression with a group called {@code name}. */
    public static final String REGEX = "regex";

    public TurnRule {
        requireNonNull(name, "name is null");
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        if (version < 1) {
            throw new IllegalArgumentException("version is below 1: " + version);
        }
    }

    /** A rule without parameters. */
    public static TurnRule of(String name, int version) {
        return new TurnRule(name, version, new TreeMap<>());
    }

    /** The same rule with one parameter set. */
    public TurnRule with(String parameter, String value) {
        SortedMap<String, String> changed = new TreeMap<>(parameters);
        changed.put(parameter, value);
        return new TurnRule(name, version, changed);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws TacitException when the text is not a rule
     */
    public static TurnRule parse(String written) {
        String[] parts = written.strip().split(" ", -1);
        int slash = parts[0].lastIndexOf('/');
        try {
            TurnRule rule = of(parts[0].substring(0, slash), Integer.parseInt(parts[0].substring(slash + 1)));
            for (int i = 1; i < parts.length; i++) {
                int equals = parts[i].indexOf('=');
                rule = rule.with(
                        parts[i].substring(0, equals),
                        URLDecoder.decode(parts[i].substring(equals + 1), StandardCharsets.UTF_8));
            }
            return rule;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new TacitException(
                    "\"" + written
                            + "\" is not a rule for speaker turns: write it as name/version parameter=value, for example name-colon/1",
                    e);
        }
    }

    /** One line: {@code name/version parameter=value …}, values percent-encoded. */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder(name).append('/').append(version);
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            written.append(' ')
                    .append(parameter.getKey())
                    .append('=')
                    .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
        }
        return written.toString();
    }
}
