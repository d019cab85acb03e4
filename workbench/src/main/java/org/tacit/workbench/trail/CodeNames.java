package org.tacit.workbench.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.trail.Entry;

/** The names codes went by, taken from the trail as it grows: what a code was called before, and what was merged into it. Not thread-safe. */
final class CodeNames {
    private final List<Named> named = new ArrayList<>();

    void add(Entry entry) {
        // An undo makes nothing new: it only decides whether what it takes back still stands.
        if (entry.undoes().isPresent()) {
            return;
        }
        if (entry.change() instanceof CodebookChange.CodeChanged c
                && !c.from().name().equals(c.to().name())) {
            named.add(new Named(
                    entry.sequence(), c.to().id(), c.to().id(), c.from().name()));
        } else if (entry.change() instanceof CodebookChange.CodeMerged c) {
            named.add(new Named(
                    entry.sequence(), c.into(), c.code().id(), c.code().name()));
        }
    }

    /** Every other name a code has, by what is in force, in the order in which they came about. */
    Map<CodeId, Set<String>> aliases(LongPredicate inForce) {
        Map<CodeId, Set<String>> all = new HashMap<>();
        for (Named one : named) {
            if (inForce.test(one.sequence)) {
                Set<String> names = all.computeIfAbsent(one.code, id -> new LinkedHashSet<>());
                if (!one.code.equals(one.from)) {
                    names.addAll(all.getOrDefault(one.from, Set.of()));
                }
                names.add(one.name);
            }
        }
        return all;
    }

    private record Named(long sequence, CodeId code, CodeId from, String name) {}
}
