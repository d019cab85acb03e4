package org.tacit.exchange.turns;

import java.util.LinkedHashMap;
import java.util.Map;

/** How often one label heads a line, under which spellings and with which roles. Not thread-safe. */
final class LabelTally {
    final String key;
    final LabelShape shape;
    /** Whether it heads the first line of a text that is not blank. */
    boolean opens;

    int count;
    /** How often without a role. */
    int withoutRole;

    private final Map<String, Integer> names = new LinkedHashMap<>();
    /** By the key of the label with its role: its spelling and how often. */
    final Map<String, LabelTally> byRole = new LinkedHashMap<>();

    LabelTally(String key, LabelShape shape) {
        this.key = key;
        this.shape = shape;
    }

    void add(Head head) {
        count++;
        names.merge(head.name(), 1, Integer::sum);
        if (head.name().length() == head.label().length() || LabelShape.isManner(head.role())) {
            withoutRole++;
        } else {
            String roleKey = LabelShape.key(head.label());
            LabelTally role = byRole.computeIfAbsent(roleKey, k -> new LabelTally(k, shape));
            role.count++;
            role.names.merge(head.label(), 1, Integer::sum);
        }
    }

    /** The spelling met most often; of those met equally often, the first. */
    String label() {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            if (name.getValue() > most) {
                best = name.getKey();
                most = name.getValue();
            }
        }
        return best;
    }

    /** Whether what stands in brackets tells people apart ({@code Speaker (male)}) rather than describes one person, who is then mostly named without it. */
    boolean rolesTellApart() {
        return byRole.size() > 1 && withoutRole < count - withoutRole;
    }
}
