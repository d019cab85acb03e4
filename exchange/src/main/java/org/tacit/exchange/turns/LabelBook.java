package org.tacit.exchange.turns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the label a head stands for: with its role when that tells people apart, else by its name; however it is spelt. Immutable. */
final class LabelBook {
    private final Map<String, String> byKey;

    private LabelBook(Map<String, String> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    /** A book of labels by key. */
    static LabelBook of(Map<String, String> believed) {
        return new LabelBook(believed);
    }

    /** A book of labels; of two that differ in case only, the first counts. */
    static LabelBook of(List<String> labels) {
        Map<String, String> byKey = new HashMap<>();
        labels.forEach(label -> byKey.putIfAbsent(LabelShape.key(label), label));
        return new LabelBook(byKey);
    }

    @Nullable
    String labelOf(Head head) {
        String found = byKey.get(LabelShape.key(head.label()));
        return found != null ? found : byKey.get(LabelShape.key(head.name()));
    }
}
