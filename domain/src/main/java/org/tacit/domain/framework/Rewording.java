package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;

/** Puts a study's words in the place of a framework's stand-ins. Used once. */
final class Rewording {
    private final Map<String, String> words;

    Rewording(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    Framework apply(Framework framework) {
        requireKnown(framework);
        FrameworkRules rules = framework.rules();
        Map<String, List<Slot>> inForce = new HashMap<>();
        List<Construct> constructs = new ArrayList<>();
        for (Construct construct : framework.constructs()) {
            List<Slot> slots =
                    new ArrayList<>(construct.parent().map(inForce::get).orElse(rules.slots()));
            slots.addAll(construct.slots());
            inForce.put(construct.id(), slots);
            constructs.add(construct.reworded(text -> fill(text, slots), this::fill));
        }
        FrameworkRules reworded = new FrameworkRules(
                rules.levels(),
                rules.valence(),
                rules.slots().stream().map(this::fill).toList(),
                rules.exclusiveGroups(),
                rules.outsideReasons(),
                rules.retired());
        return new Framework(
                framework.id(),
                framework.version(),
                framework.title(),
                framework.shortTitle(),
                framework.citation(),
                framework.licence(),
                framework.origin(),
                reworded,
                constructs,
                framework.crosswalks(),
                framework.instruments());
    }

    private void requireKnown(Framework framework) {
        Set<String> known = new HashSet<>();
        framework.rules().slots().forEach(s -> known.add(s.id()));
        framework.constructs().forEach(c -> c.slots().forEach(s -> known.add(s.id())));
        for (Map.Entry<String, String> word : words.entrySet()) {
            String slot = word.getKey();
            if (word.getValue().isBlank()) {
                throw new TacitException("There are no words for slot \"" + slot + "\" of framework " + framework.id()
                        + ": give some, or leave the slot out");
            }
            if (!known.contains(slot)) {
                throw new TacitException(
                        "Framework " + framework.id() + " has no slot \"" + slot + "\" for words of your own");
            }
        }
    }

    private Slot fill(Slot slot) {
        return new Slot(slot.id(), slot.prompt(), words.getOrDefault(slot.id(), slot.standsFor()));
    }

    /** Replaces in one pass from left to right, the longest stand-in first, so that words put in are not replaced in their turn. */
    private String fill(String text, List<Slot> slots) {
        StringBuilder filled = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            Slot slot = slotAt(text, at, slots);
            if (slot == null) {
                filled.append(text.charAt(at++));
            } else {
                String word = requireNonNull(words.get(slot.id()), "word is null");
                filled.append(text.startsWith(slot.standsFor(), at) ? word : slot.capitalised(word));
                at += slot.standsFor().length();
            }
        }
        return filled.toString();
    }

    private @Nullable Slot slotAt(String text, int at, List<Slot> slots) {
        Slot found = null;
        for (Slot slot : slots) {
            boolean longer = found == null
                    || slot.standsFor().length() > found.standsFor().length();
            if (longer && words.containsKey(slot.id()) && slot.standsAt(text, at)) {
                found = slot;
            }
        }
        return found;
    }
}
