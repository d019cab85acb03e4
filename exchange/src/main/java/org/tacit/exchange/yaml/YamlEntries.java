package org.tacit.exchange.yaml;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Keys and values to be written, in the order they are put. What is empty is left out unless it is put with {@link #keep}. Not thread-safe.
 */
public final class YamlEntries {
    private final Map<String, Object> entries = new LinkedHashMap<>();

    /** A text; nothing when it is empty. */
    public YamlEntries put(String key, String text) {
        return text.isEmpty() ? this : keep(key, text);
    }

    /** A text, also when it is empty. */
    public YamlEntries keep(String key, String text) {
        entries.put(key, requireNonNull(text, "text is null"));
        return this;
    }

    /** A value that is written without quotes although another reader might take it for more than a text: a number, a date, true. */
    public YamlEntries plain(String key, Object value) {
        entries.put(key, new Plain(value.toString()));
        return this;
    }

    /** A mapping; nothing when it is empty. */
    public YamlEntries put(String key, YamlEntries mapping) {
        if (!mapping.isEmpty()) {
            entries.put(key, mapping);
        }
        return this;
    }

    /** A list of texts; nothing when it is empty. */
    public YamlEntries texts(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            entries.put(key, List.copyOf(texts));
        }
        return this;
    }

    /** A list of mappings, each filled by {@code parts}; nothing when there are no things. */
    public <T> YamlEntries list(String key, Iterable<T> things, BiConsumer<T, YamlEntries> parts) {
        List<YamlEntries> mappings = new ArrayList<>();
        for (T thing : things) {
            YamlEntries mapping = new YamlEntries();
            parts.accept(thing, mapping);
            mappings.add(mapping);
        }
        if (!mappings.isEmpty()) {
            entries.put(key, List.copyOf(mappings));
        }
        return this;
    }

    /** Every key of others. */
    public YamlEntries putAll(YamlEntries others) {
        entries.putAll(others.entries);
        return this;
    }

    /** Whether nothing was put. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    Map<String, Object> entries() {
        return entries;
    }

    /** Written as it is. */
    record Plain(String text) {}
}
