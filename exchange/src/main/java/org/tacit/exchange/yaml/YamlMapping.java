package org.tacit.exchange.yaml;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping, asked for its values by key and by what they should be; a value that is missing or of another shape is an error that says where and how to mend it. Immutable.
 *
 * @param place where it stands
 * @param values by key, in the file's order
 */
public record YamlMapping(YamlPlace place, Map<String, YamlValue> values) implements YamlValue {
    public YamlMapping {
        requireNonNull(place, "place is null");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public String what() {
        return "a mapping";
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Where a key's value stands, or this mapping's place when the key is not there. */
    public YamlPlace placeOf(String key) {
        YamlValue value = values.get(key);
        return value == null ? new YamlPlace(place.file(), place.line(), key) : value.place();
    }

    /**
     * Accepts no other keys than these.
     *
     * @throws YamlException naming the first other key, with the nearest known one
     */
    public void allow(List<String> known) {
        for (Map.Entry<String, YamlValue> entry : values.entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw entry.getValue().place().problem("there is no such key here; " + advice(entry.getKey(), known));
            }
        }
    }

    /**
     * A text that must be there.
     *
     * @throws YamlException when it is not, or is not a text
     */
    public YamlText text(String key) {
        YamlValue value = values.get(key);
        if (value == null) {
            throw placeOf(key).problem("is missing; write it here as a text");
        }
        return asText(value);
    }

    /** A text that may be there. */
    public Optional<YamlText> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** The words of a text that may be there, or empty. */
    public String words(String key) {
        return has(key) ? text(key).value() : "";
    }

    /** A list of texts that may be there, or nothing. */
    public List<YamlText> texts(String key) {
        return list(key).stream().map(YamlMapping::asText).toList();
    }

    /** A list of mappings that may be there, or nothing. */
    public List<YamlMapping> mappings(String key) {
        List<YamlMapping> mappings = new ArrayList<>();
        for (YamlValue item : list(key)) {
            mappings.add(asMapping(item));
        }
        return mappings;
    }

    /** A mapping that may be there. */
    public Optional<YamlMapping> mapping(String key) {
        YamlValue value = values.get(key);
        return value == null ? Optional.empty() : Optional.of(asMapping(value));
    }

    /**
     * True or false.
     *
     * @param otherwise when the key is not there
     */
    public boolean flag(String key, boolean otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        YamlText text = text(key);
        return switch (text.value()) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw text.place().problem("\"" + text.value() + "\" is neither true nor false; write one of the two");
        };
    }

    /**
     * A whole number that must be there.
     *
     * @throws YamlException when it is not, or is not a whole number
     */
    public int number(String key) {
        YamlText text = text(key);
        try {
            return Integer.parseInt(text.value());
        } catch (NumberFormatException notANumber) {
            throw text.place().problem("\"" + text.value() + "\" is not a whole number; write one", notANumber);
        }
    }

    private List<YamlValue> list(String key) {
        YamlValue value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof YamlList list) {
            return list.items();
        }
        throw value.place()
                .problem("is " + value.what() + "; write a list, each item on a line of its own after \"- \"");
    }

    private static YamlText asText(YamlValue value) {
        if (!(value instanceof YamlText text)) {
            throw value.place()
                    .problem("is " + value.what()
                            + "; write a text, in quotes if it has \": \" in it or begins with a bracket");
        }
        if (text.isNothing()) {
            throw text.place().problem("says nothing; write a text or take the line out");
        }
        return text;
    }

    private static YamlMapping asMapping(YamlValue value) {
        if (value instanceof YamlMapping mapping) {
            return mapping;
        }
        throw value.place().problem("is " + value.what() + "; write keys and values");
    }

    private static String advice(String unknown, List<String> known) {
        return NearestWord.to(unknown, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("the keys are " + String.join(", ", known));
    }
}
