package org.tacit.exchange.turns;

import java.util.Arrays;
import java.util.Optional;

/**
 * The ways a transcript can say who speaks, each at the start of a line. Every form also takes a time before the label ({@code [00:01:02] Anna:}), Markdown emphasis round it
 * ({@code **Anna:**}) and a role after it ({@code Anna (nurse):}).
 *
 * <p>The name of a form is written into the trail together with its version; it never changes. The version is raised when the same text can give other turns.
 */
public enum TurnForm {
    /** {@code Anna: …}, {@code ANNA : …}, {@code Dr. Smith [00:01]: …}, {@code 王医生：…}. */
    NAME_COLON("name-colon", 1.0),
    /** {@code [Anna] …}, {@code [Anna]: …}. */
    NAME_BRACKET("name-bracket", 1.0),
    /** {@code Anna 00:01:02 …}, the speech on the same line or below. */
    NAME_TIME("name-time", 1.0),
    /** {@code Anna}, a tab, then the speech: a table with a column of names. */
    NAME_TAB("name-tab", 0.9),
    /** {@code Anna} alone on its line, the speech below. */
    NAME_LINE("name-line", 0.5);

    /** The version of all forms; one number because they share one parser. */
    static final int VERSION = 1;

    private final String stableName;
    private final double weight;

    TurnForm(String stableName, double weight) {
        this.stableName = stableName;
        this.weight = weight;
    }

    /** The name under which the form is recorded, without version. */
    public String stableName() {
        return stableName;
    }

    /** How far a line of this form is evidence beside a line of another: a short line alone can be many things. */
    double weight() {
        return weight;
    }

    /** The form of a recorded name. */
    public static Optional<TurnForm> named(String stableName) {
        return Arrays.stream(values())
                .filter(form -> form.stableName.equals(stableName))
                .findFirst();
    }
}
