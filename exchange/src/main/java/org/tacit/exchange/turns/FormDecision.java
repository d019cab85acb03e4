package org.tacit.exchange.turns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The labels of one form that are believed, and why the others are not. Filled by {@link FormTally}; afterwards only read. Not thread-safe. */
final class FormDecision {
    private final TurnForm form;
    /** From the key of a label, with or without its role, to the label that stands for it. */
    private final Map<String, String> believed = new LinkedHashMap<>();

    private final Map<String, String> rejected = new HashMap<>();
    private final Set<String> once = new HashSet<>();
    private int lines;
    private int speakers;

    FormDecision(TurnForm form) {
        this.form = form;
    }

    void believe(LabelTally tally) {
        lines += tally.count;
        if (!tally.rolesTellApart()) {
            speakers++;
            believed.put(tally.key, tally.label());
            return;
        }
        if (tally.withoutRole > 0) {
            speakers++;
            believed.put(tally.key, tally.label());
        }
        tally.byRole.values().forEach(role -> {
            speakers++;
            believed.put(role.key, role.label());
        });
    }

    void believeOnce(LabelTally tally) {
        believe(tally);
        if (tally.count == 1) {
            once.add(tally.key);
        }
    }

    void reject(LabelTally tally, String why) {
        rejected.put(tally.key, why);
    }

    /** Leaves a label aside without a doubt, because the person said so. */
    void pass(LabelTally tally) {
        rejected.put(tally.key, "");
    }

    TurnForm form() {
        return form;
    }

    /** Lines with a believed label. */
    int lines() {
        return lines;
    }

    Map<String, String> believed() {
        return believed;
    }

    boolean isOnce(Head head) {
        return once.contains(LabelShape.key(head.name()));
    }

    /** Why a label is not believed; {@code null} when there is nothing to say about it. */
    @Nullable
    String whyNot(Head head) {
        String why = rejected.get(LabelShape.key(head.name()));
        return why == null || why.isEmpty() ? null : why;
    }

    TurnReading.Evidence evidence() {
        return new TurnReading.Evidence(form, lines, speakers, lines * form.weight());
    }
}
