package org.tacit.storage.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes the body of an older change step by step to a form this version reads. Immutable. */
final class Upgrades {
    private final Map<String, Upgrade> byFrom = new HashMap<>();
    private final Set<String> current;

    /**
     * The steps there are.
     *
     * @throws IllegalArgumentException when two steps start from one name, or one starts from a current name
     */
    Upgrades(List<Upgrade> steps, Set<String> current) {
        this.current = Set.copyOf(current);
        for (Upgrade step : steps) {
            if (current.contains(step.from()) || byFrom.put(step.from(), step) != null) {
                throw new IllegalArgumentException("there are two ways on from " + step.from());
            }
        }
    }

    Upgraded upgraded(String name, String body) {
        if (!byFrom.containsKey(name)) {
            throw new BodyException("\"" + name + "\" is a kind of change this version of Tacit does not know:"
                    + " open the study with the version that wrote it, or a newer one");
        }
        JsonMapper mapper = new JsonMapper();
        try {
            JsonNode tree = mapper.readTree(body);
            String at = name;
            // Each step is taken once, so that steps in a circle end too.
            for (int taken = 0; taken < byFrom.size() && byFrom.containsKey(at); taken++) {
                if (!(tree instanceof ObjectNode object)) {
                    throw new BodyException("it is not a JSON object");
                }
                Upgrade step = byFrom.get(at);
                tree = step.upgrade(object);
                at = step.to();
            }
            if (!current.contains(at)) {
                throw new BodyException("there is no way on from \"" + at + "\"");
            }
            return new Upgraded(at, mapper.writeValueAsString(tree));
        } catch (JacksonException e) {
            throw new BodyException("it is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** A body and the name it now has. */
    record Upgraded(String name, String body) {}
}
