package org.tacit.exchange.turns;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.source.Turns;

/**
 * The turns a rule finds in a text, with what a person needs to judge it before anything is stored.
 *
 * @param rule the rule
 * @param turns the turns, which carry the rule in its written form
 * @param doubts what to look at, by line
 * @param compared the forms that were weighed, best first; empty when the rule was given
 */
public record TurnReading(TurnRule rule, Turns turns, List<Doubt> doubts, List<Evidence> compared) {
    public TurnReading {
        requireNonNull(rule, "rule is null");
        requireNonNull(turns, "turns is null");
        doubts = List.copyOf(doubts);
        compared = List.copyOf(compared);
    }

    /**
     * How much speaks for one form.
     *
     * @param form the form
     * @param lines lines with an accepted label
     * @param speakers accepted labels
     * @param score what the forms are ordered by
     */
    public record Evidence(TurnForm form, int lines, int speakers, double score) {}
}
