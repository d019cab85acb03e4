package org.tacit.workbench.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/** Adds what is new, changes what is known, records nothing where nothing differs. */
final class PutThings {
    private PutThings() {}

    static <K, V> List<Entry> put(
            OpenStudy study,
            CoderId by,
            Map<K, V> among,
            K id,
            V value,
            Function<V, Change> added,
            BiFunction<V, V, Change> changed) {
        @Nullable V known = among.get(id);
        if (known == null) {
            return study.record(Act.of(by, added.apply(value)));
        }
        return known.equals(value) ? List.of() : study.record(Act.of(by, changed.apply(known, value)));
    }

    static <K, V> List<Entry> remove(
            OpenStudy study, CoderId by, Map<K, V> among, K id, String what, Function<V, Change> removed) {
        V known = Optional.ofNullable(among.get(id))
                .orElseThrow(() -> new TacitException("There is no " + what + " " + id + " in the study"));
        return study.record(Act.of(by, removed.apply(known)));
    }
}
