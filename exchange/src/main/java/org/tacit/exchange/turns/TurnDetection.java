package org.tacit.exchange.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tacit.domain.text.CodePointText;

/**
 * Chooses a form by the evidence of whole texts: every line's head is counted, each form weighed, the heaviest taken. Texts given together are taken to be of one kind (the rows of one
 * table), so that a label met once in each of them counts as often as there are texts. Not thread-safe.
 */
final class TurnDetection {
    private final TurnChoice choice;
    private final Map<TurnForm, FormTally> tallies = new EnumMap<>(TurnForm.class);
    private int linesWithWords;

    TurnDetection(TurnChoice choice) {
        this.choice = choice;
        for (TurnForm form : TurnForm.values()) {
            tallies.put(form, new FormTally(form));
        }
    }

    /** Counts the heads of one more text from a line on. */
    void count(CodePointText text, int fromLine) {
        String all = text.text();
        boolean[] blankAbove = {true};
        boolean[] opened = {false};
        Lines.each(all, (number, from, to) -> {
            if (number < fromLine) {
                return;
            }
            boolean blank = Lines.isBlank(all, from, to);
            if (!blank) {
                linesWithWords++;
                Head head = Lines.head(all, from, to, blankAbove[0]);
                if (head != null) {
                    tallies.computeIfAbsent(head.form(), FormTally::new).add(head, !opened[0]);
                }
                opened[0] = true;
            }
            blankAbove[0] = blank;
        });
    }

    /** The forms with the labels believed under each, best first. Never empty. */
    List<FormDecision> decide() {
        List<FormDecision> decisions = new ArrayList<>();
        for (Map.Entry<TurnForm, FormTally> tally : tallies.entrySet()) {
            if (wants(tally.getKey())) {
                decisions.add(tally.getValue().decide(linesWithWords, choice));
            }
        }
        decisions.sort(Comparator.comparingDouble(
                        (FormDecision decision) -> decision.evidence().score())
                .reversed());
        return decisions;
    }

    private boolean wants(TurnForm form) {
        return !(choice.wanted() instanceof TurnChoice.Wanted.OfForm only) || only.form() == form;
    }
}
