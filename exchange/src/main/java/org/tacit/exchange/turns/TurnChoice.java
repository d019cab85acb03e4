package org.tacit.exchange.turns;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.tacit.domain.TacitException;
import org.tacit.domain.Words;

/**
 * What the person who imports has said about speakers. By default nothing: the rule is found by evidence.
 *
 * @param wanted which turns to look for
 * @param speakers labels that are speakers however seldom they occur
 * @param notSpeakers labels that are no speakers however often they occur
 */
public record TurnChoice(
        Wanted wanted, @Words Set<String> speakers, @Words Set<String> notSpeakers) {
    /** The rule is found by evidence. */
    public static final TurnChoice AUTOMATIC = new TurnChoice(new Wanted.ByEvidence(), Set.of(), Set.of());

    public TurnChoice {
        requireNonNull(wanted, "wanted is null");
        speakers = Set.copyOf(speakers);
        notSpeakers = Set.copyOf(notSpeakers);
    }

    /** Which turns to look for. */
    public sealed interface Wanted {
        /** Those of the form with the most evidence. */
        record ByEvidence() implements Wanted {}

        /** Those of one form. */
        record OfForm(TurnForm form) implements Wanted {
            public OfForm {
                requireNonNull(form, "form is null");
            }
        }

        /** Lines that begin with a regular expression. */
        record Matching(String regex) implements Wanted {
            public Matching {
                requireNonNull(regex, "regex is null");
                TurnPattern.compile(regex);
            }
        }

        /** None. */
        record Nothing() implements Wanted {}
    }

    /**
     * Reads a choice as a person types it: {@code auto}, {@code none}, the name of a form ({@code name-colon}), or a regular expression with a group called {@code name}.
     *
     * @throws TacitException when it is none of these
     */
    public static TurnChoice of(String typed) {
        if (typed.equals("auto")) {
            return AUTOMATIC;
        }
        if (typed.equals("none")) {
            return AUTOMATIC.withWanted(new Wanted.Nothing());
        }
        Optional<TurnForm> form = TurnForm.named(typed);
        Wanted wanted = form.isPresent() ? new Wanted.OfForm(form.get()) : new Wanted.Matching(typed);
        return AUTOMATIC.withWanted(wanted);
    }

    /** The same choice for other turns. */
    public TurnChoice withWanted(Wanted changed) {
        return new TurnChoice(changed, speakers, notSpeakers);
    }

    /** The same choice with labels that are speakers. */
    public TurnChoice withSpeakers(Set<String> changed) {
        return new TurnChoice(wanted, changed, notSpeakers);
    }

    /** The same choice with labels that are not speakers. */
    public TurnChoice withNotSpeakers(Set<String> changed) {
        return new TurnChoice(wanted, speakers, changed);
    }
}
