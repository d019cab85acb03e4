package org.tacit.exchange.yaml;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A sequence.
 *
 * @param place where it stands
 * @param items in order
 */
public record YamlList(YamlPlace place, List<YamlValue> items) implements YamlValue {
    public YamlList {
        requireNonNull(place, "place is null");
        items = List.copyOf(items);
    }

    @Override
    public String what() {
        return "a list";
    }
}
