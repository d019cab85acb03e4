package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tacit.domain.TacitException;

/**
 * A theory to read findings through: data, never code. A study adopts one version of it and keeps that version.
 *
 * <p>Invariant: every construct has an id of its own and stands after its parent with nothing between but what is beneath that parent too; no id that an earlier version gave up is used again. What the constructs say of each other (code
 * there instead, double code, exclusive groups) is checked where a framework is read, because only there can the error name a line. Immutable.
 *
 * @param id names it
 * @param version of the file
 * @param title as cited
 * @param shortTitle as shown
 * @param citation how to cite it
 * @param licence SPDX expression for the wording
 * @param origin where the theory and the wording come from
 * @param rules what holds for coding with it as a whole
 * @param constructs every construct, parents before children, in order
 * @param crosswalks how its constructs stand to those of other frameworks
 * @param instruments questionnaires whose items speak to its constructs
 */
public record Framework(
        FrameworkId id,
        String version,
        String title,
        String shortTitle,
        String citation,
        String licence,
        FrameworkOrigin origin,
        FrameworkRules rules,
        List<Construct> constructs,
        List<Crosswalk> crosswalks,
        List<Instrument> instruments) {
    public Framework {
        requireNonNull(id, "id is null");
        requireNonNull(version, "version is null");
        requireNonNull(title, "title is null");
        requireNonNull(shortTitle, "shortTitle is null");
        requireNonNull(citation, "citation is null");
        requireNonNull(licence, "licence is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(rules, "rules is null");
        constructs = List.copyOf(constructs);
        crosswalks = List.copyOf(crosswalks);
        instruments = List.copyOf(instruments);
        requireTree(id, constructs, rules);
    }

    /** A framework with nothing to say beside its constructs. */
    public Framework(
            FrameworkId id,
            String version,
            String title,
            String shortTitle,
            String citation,
            String licence,
            List<Construct> constructs) {
        this(
                id,
                version,
                title,
                shortTitle,
                citation,
                licence,
                FrameworkOrigin.UNSTATED,
                FrameworkRules.NONE,
                constructs,
                List.of(),
                List.of());
    }

    /** The construct with this id, if there is one. */
    public Optional<Construct> find(String construct) {
        return constructs.stream().filter(c -> c.id().equals(construct)).findFirst();
    }

    /** The constructs with no parent, in order. */
    public Stream<Construct> roots() {
        return constructs.stream().filter(c -> c.parent().isEmpty());
    }

    /** The constructs directly beneath one, in order. */
    public Stream<Construct> childrenOf(String construct) {
        requireNonNull(construct, "construct is null");
        return constructs.stream()
                .filter(c -> c.parent().filter(construct::equals).isPresent());
    }

    /**
     * The constructs whose name or one of whose aliases is this one, whatever its case, hyphens and spaces ({@link FoldedName}). More than one where the same name stands under
     * different parents.
     */
    public List<Construct> named(String name) {
        FoldedName wanted = FoldedName.of(name);
        return constructs.stream()
                .filter(c -> c.names().map(FoldedName::of).anyMatch(wanted::equals))
                .toList();
    }

    /**
     * The same framework in a study's own words: each slot's stand-in is replaced, in the texts the slot holds for, by the words given for it. Slots without words are left as they
     * are; ids, names and examples never change.
     *
     * @param words the study's words by the slot's id
     * @throws TacitException when there is no such slot
     */
    public Framework worded(Map<String, String> words) {
        return new Rewording(words).apply(this);
    }

    private static void requireTree(FrameworkId id, List<Construct> constructs, FrameworkRules rules) {
        Set<String> seen = new HashSet<>();
        Deque<String> above = new ArrayDeque<>();
        for (Construct construct : constructs) {
            if (!seen.add(construct.id())) {
                throw new TacitException("Framework " + id + " has two constructs with the id \"" + construct.id()
                        + "\": give one of them another");
            }
            while (!above.isEmpty()
                    && !construct.parent().filter(above.peek()::equals).isPresent()) {
                above.pop();
            }
            if (construct.parent().isPresent() && above.isEmpty()) {
                throw new TacitException("Framework " + id + " puts \"" + construct.id() + "\" beneath \""
                        + construct.parent().get()
                        + "\" but not after it: list it with what is beneath that construct");
            }
            above.push(construct.id());
        }
        for (RetiredConstruct retired : rules.retired()) {
            if (seen.contains(retired.id())) {
                throw new TacitException("Framework " + id + " uses the id \"" + retired.id()
                        + "\" again, which an earlier version gave up: give the construct another id");
            }
        }
    }
}
