package org.tacit.exchange.framework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tacit.domain.framework.Construct;
import org.tacit.domain.framework.Slot;
import org.tacit.exchange.yaml.YamlMapping;
import org.tacit.exchange.yaml.YamlText;

/** Checks that every slot has an id of its own and that its stand-in is found in the texts it holds for: a slot that fills nothing is a slip of the pen. Used once. */
final class SlotCheck {
    private final Map<String, Construct> constructs = new HashMap<>();
    private final Set<String> slots = new HashSet<>();

    SlotCheck(List<Construct> constructs) {
        constructs.forEach(c -> this.constructs.put(c.id(), c));
    }

    /**
     * Checks the whole file.
     *
     * @param root of the file
     * @param slots of its head
     */
    void check(YamlMapping root, List<Slot> slots) {
        checkHere(root, slots, root.mappings("constructs"));
        root.mappings("constructs").forEach(this::checkConstruct);
    }

    private void checkConstruct(YamlMapping mapping) {
        Construct construct = construct(mapping);
        checkHere(mapping, construct.slots(), List.of(mapping));
        mapping.mappings("children").forEach(this::checkConstruct);
    }

    private void checkHere(YamlMapping owner, List<Slot> here, List<YamlMapping> scope) {
        List<YamlMapping> written = owner.mappings("slots");
        for (int i = 0; i < here.size(); i++) {
            Slot slot = here.get(i);
            YamlText id = written.get(i).text("id");
            if (!slots.add(slot.id())) {
                throw id.place()
                        .problem("another slot of this file has the id \"" + slot.id()
                                + "\" already; give one of them another");
            }
            if (scope.stream().noneMatch(s -> standsIn(slot, s))) {
                throw written.get(i)
                        .placeOf("stands-for")
                        .problem("\"" + slot.standsFor()
                                + "\" is found in none of the texts the slot holds for; write it as the texts have it");
            }
        }
    }

    private boolean standsIn(Slot slot, YamlMapping scope) {
        return construct(scope).texts().anyMatch(slot::standsIn)
                || scope.mappings("children").stream().anyMatch(child -> standsIn(slot, child));
    }

    private Construct construct(YamlMapping mapping) {
        Construct construct = constructs.get(mapping.text("id").value());
        if (construct == null) {
            throw new IllegalStateException("A construct was not read: " + mapping.place());
        }
        return construct;
    }
}
