package org.tacit.exchange.folder;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tacit.domain.StableId;
import org.tacit.domain.TacitException;
import org.tacit.exchange.yaml.NearestWord;
import org.tacit.exchange.yaml.YamlList;
import org.tacit.exchange.yaml.YamlMapping;
import org.tacit.exchange.yaml.YamlPlace;
import org.tacit.exchange.yaml.YamlText;
import org.tacit.exchange.yaml.YamlValue;

/**
 * The keys of one mapping, asked for by what they should be. Unlike the mapping itself it does not stop at the first mistake: each is noted, and {@link #build} makes nothing of a
 * mapping with one. Texts are exact. Not thread-safe.
 */
final class Fields {
    private final YamlMapping mapping;
    private final Problems problems;
    private boolean sound = true;

    /** The keys of a mapping; notes those that are not known. */
    Fields(YamlMapping mapping, List<String> known, Problems problems) {
        this.mapping = requireNonNull(mapping, "mapping is null");
        this.problems = requireNonNull(problems, "problems is null");
        for (Map.Entry<String, YamlValue> entry : mapping.values().entrySet()) {
            if (!known.contains(entry.getKey())) {
                String advice = NearestWord.to(entry.getKey(), known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("the keys are " + String.join(", ", known));
                problem(entry.getValue().place(), "there is no such key here; " + advice);
            }
        }
    }

    boolean has(String key) {
        return given(key).isPresent();
    }

    YamlPlace place(String key) {
        return mapping.placeOf(key);
    }

    /** Notes a mistake; nothing will be built. */
    void problem(YamlPlace place, String what) {
        problems.add(place, what);
        sound = false;
    }

    void problem(String key, String what) {
        problem(place(key), what);
    }

    /** A text that must be there and say something. */
    Optional<String> text(String key) {
        Optional<String> text = optional(key);
        if (text.isEmpty() && given(key).isEmpty()) {
            problem(key, "is missing; write it here");
        } else if (text.filter(String::isBlank).isPresent()) {
            problem(key, "is empty; write something");
            return Optional.empty();
        }
        return text;
    }

    /** A text that may be there. */
    Optional<String> optional(String key) {
        return optionalText(key).map(YamlText::exact);
    }

    /** A text that may be there, with its place. */
    Optional<YamlText> optionalText(String key) {
        return given(key).flatMap(this::asText);
    }

    /** A text, or empty. */
    String words(String key) {
        return optional(key).orElse("");
    }

    boolean flag(String key, boolean otherwise) {
        return optional(key)
                .map(text -> {
                    if (!text.equals("true") && !text.equals("false")) {
                        problem(key, "\"" + text + "\" is neither true nor false; write one of the two");
                    }
                    return text.equals("true");
                })
                .orElse(otherwise);
    }

    /** A whole number that may be there. */
    Optional<Integer> number(String key) {
        return optional(key).flatMap(text -> {
            try {
                return Optional.of(Integer.valueOf(text.strip()));
            } catch (NumberFormatException notANumber) {
                problem(key, "\"" + text + "\" is not a whole number; write one");
                return Optional.empty();
            }
        });
    }

    <E extends Enum<E>> Optional<E> choice(String key, E[] choices) {
        return optional(key).flatMap(text -> {
            List<String> names = new ArrayList<>();
            for (E choice : choices) {
                if (YamlText.nameOf(choice).equals(text)) {
                    return Optional.of(choice);
                }
                names.add(YamlText.nameOf(choice));
            }
            problem(key, "\"" + text + "\" is not a choice here; write one of " + String.join(", ", names));
            return Optional.empty();
        });
    }

    Optional<LocalDate> date(String key) {
        return parsed(key, LocalDate::parse, "a date such as 2031-03-12");
    }

    Optional<Instant> instant(String key) {
        return parsed(key, Instant::parse, "a time such as 2031-04-02T10:00:00Z");
    }

    Optional<UUID> uuid(String key) {
        return parsed(
                key,
                DerivedId::parse,
                "a UUID such as 123e4567-e89b-42d3-a456-426614174000; leave the key out to have one made");
    }

    private <T> Optional<T> parsed(String key, Function<String, T> parser, String form) {
        return optional(key).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text.strip()));
            } catch (DateTimeException | IllegalArgumentException malformed) {
                problem(key, "\"" + text + "\" is not " + form);
                return Optional.empty();
            }
        });
    }

    /** The new id of the thing. */
    <T extends StableId> Optional<T> id(Known<T> known) {
        return kept(text("id").flatMap(id -> known.add(id, place("id").toString())));
    }

    /** An id that must be there and known. */
    <T extends StableId> Optional<T> reference(String key, Known<T> known) {
        return kept(text(key).flatMap(id -> known.refer(id, place(key).toString())));
    }

    /** An id that may be there and must then be known. */
    <T extends StableId> Optional<T> optionalReference(String key, Known<T> known) {
        return has(key) ? reference(key, known) : Optional.empty();
    }

    /** A list of ids that must be known. */
    <T extends StableId> List<T> references(String key, Known<T> known) {
        List<T> ids = new ArrayList<>();
        for (YamlText text : texts(key)) {
            Optional<T> id = known.refer(text.exact(), text.place().toString());
            id.ifPresentOrElse(ids::add, () -> sound = false);
        }
        return ids;
    }

    /** A list of texts that may be there. */
    List<YamlText> texts(String key) {
        List<YamlText> texts = new ArrayList<>();
        items(key).forEach(item -> asText(item).ifPresent(texts::add));
        return texts;
    }

    List<String> exactTexts(String key) {
        return texts(key).stream().map(YamlText::exact).toList();
    }

    /** A list of mappings that may be there. */
    List<YamlMapping> mappings(String key) {
        List<YamlMapping> mappings = new ArrayList<>();
        for (YamlValue item : items(key)) {
            if (item instanceof YamlMapping found) {
                mappings.add(found);
            } else {
                problem(item.place(), "is " + item.what() + "; write keys and values after the \"- \"");
            }
        }
        return mappings;
    }

    /** A mapping that may be there. */
    Optional<YamlMapping> mapping(String key) {
        Optional<YamlValue> value = given(key);
        if (value.isPresent() && !(value.get() instanceof YamlMapping)) {
            problem(key, "is " + value.get().what() + "; write keys and values");
            return Optional.empty();
        }
        return value.map(YamlMapping.class::cast);
    }

    /** What these fields make; nothing when any of them was wrong, or when the parts do not fit each other. */
    <T> Optional<T> build(Supplier<T> maker) {
        if (!sound) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (TacitException doNotFit) {
            problem(mapping.place(), String.valueOf(doNotFit.getMessage()));
            return Optional.empty();
        }
    }

    private List<YamlValue> items(String key) {
        Optional<YamlValue> value = given(key);
        if (value.isPresent() && !(value.get() instanceof YamlList)) {
            problem(key, "is " + value.get().what() + "; write a list, each item on a line of its own after \"- \"");
            return List.of();
        }
        return value.map(list -> ((YamlList) list).items()).orElse(List.of());
    }

    private Optional<YamlText> asText(YamlValue value) {
        if (value instanceof YamlText text) {
            return Optional.of(text);
        }
        problem(
                value.place(),
                "is " + value.what() + "; write a text, in quotes if it has \": \" in it or begins with a bracket");
        return Optional.empty();
    }

    /** The value of a key, unless there is none or it is a YAML null. */
    private Optional<YamlValue> given(String key) {
        YamlValue value = mapping.values().get(key);
        if (value == null || value instanceof YamlText text && text.isNothing() && !text.quoted()) {
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private <T> Optional<T> kept(Optional<T> value) {
        sound = sound && value.isPresent();
        return value;
    }
}
