package org.tacit.storage.codec;

import java.util.Map;
import java.util.TreeMap;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.StoredAs;

/** The stored names of every member of the family of changes, found by walking the sealed types themselves. Immutable. */
final class ChangeNames {
    private final Map<String, Class<? extends Change>> byName = new TreeMap<>();

    /**
     * Walks the family.
     *
     * @throws AssertionError when a member has no stored name or shares one
     */
    ChangeNames(Class<? extends Change> family) {
        collect(family);
    }

    private void collect(Class<?> type) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted);
            }
            return;
        }
        String name = nameOf(type);
        if (byName.put(name, type.asSubclass(Change.class)) != null) {
            throw new AssertionError("two changes are stored as " + name);
        }
    }

    static String nameOf(Class<?> type) {
        StoredAs stored = type.getAnnotation(StoredAs.class);
        if (stored == null) {
            throw new AssertionError(type + " has no stored name");
        }
        return stored.value();
    }

    Map<String, Class<? extends Change>> all() {
        return Map.copyOf(byName);
    }
}
