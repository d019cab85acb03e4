package org.tacit.storage.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.tacit.domain.StableId;
import org.tacit.domain.Words;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.QuoteSeal;
import org.tacit.domain.framework.ConstructRef;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.TextRef;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.Replacements;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.ThemeId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The form of every type a change is made of. Records find theirs from their components, once, when first met; the small values of the domain have forms of their own. Safe for use by
 * several threads.
 */
final class FormBook {
    private static final String PARTICIPANT = "participant:";
    private static final String MODERATOR = "moderator:";
    private static final String UNASSIGNED = "unassigned";
    private static final String CODE = "code:";
    private static final String THEME = "theme:";

    private final WordsForm words = new WordsForm();
    private final Map<Type, Form<?>> known = new ConcurrentHashMap<>();

    FormBook() {
        text(String.class, value -> value, value -> value);
        text(CodingId.class, CodingId::toString, value -> CodingId.of(UUID.fromString(value)));
        text(UUID.class, UUID::toString, UUID::fromString);
        text(QuoteSeal.class, QuoteSeal::hex, QuoteSeal::new);
        text(MemoTarget.class, MemoTarget::toString, MemoTarget::parse);
        text(ConstructRef.class, ConstructRef::toString, ConstructRef::parse);
        text(Instant.class, Moments::write, Moments::read);
        text(LocalDate.class, LocalDate::toString, LocalDate::parse);
        text(LensSubject.class, LensSubject::toString, FormBook::subject);
        text(Speaker.class, FormBook::written, FormBook::speaker);
        text(CodingRef.class, ref -> ref.source() + "/" + ref.coding(), FormBook::codingRef);
        known.put(int.class, new NumberForms.Whole());
        known.put(Integer.class, new NumberForms.Whole());
        known.put(long.class, new NumberForms.Large());
        known.put(boolean.class, new NumberForms.Truth());
        known.put(TextSpan.class, new NumberForms.Span());
        known.put(Replacements.class, new NumberForms.Edits());
        known.put(Turns.class, new TurnsForm(words));
        known.put(ContentId.class, new ContentForm());
        known.put(TextRef.class, new ContentForm.OfText());
        known.put(CodingAdded.class, new CodingAddedForm(new RecordForm<>(CodingAdded.class, this)));
    }

    private <T> void text(Class<T> type, Function<? super T, String> writer, Function<String, ? extends T> reader) {
        known.put(type, new TextForm<T>(writer, reader));
    }

    /** The form of a type. */
    @SuppressWarnings("unchecked") // a form is only ever kept under the type it is for
    <T> Form<T> of(Class<T> type) {
        return (Form<T>) form(type);
    }

    /** A form of a record that reads its fields in any order. */
    <T> Form<T> inAnyOrder(Class<T> type) {
        return new RecordForm<>(type, this);
    }

    /** The form of a component; one that holds words takes them out. An optional's form is that of what it holds. */
    @SuppressWarnings("unchecked") // the caller passes what the component holds
    Form<Object> of(RecordComponent component) {
        if (!component.isAnnotationPresent(Words.class)) {
            return (Form<Object>) form(component.getGenericType());
        }
        if (component.getType() == String.class) {
            return (Form<Object>) (Form<?>) words;
        }
        if (component.getType() == List.class) {
            return (Form<Object>) (Form<?>) new ListForm<>(words);
        }
        throw new AssertionError("words can only be a text or a list of texts: " + component);
    }

    private Form<?> form(Type type) {
        Form<?> found = known.get(type);
        if (found == null) {
            found = made(type);
            known.put(type, found);
        }
        return found;
    }

    private Form<?> made(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ListForm<>(form(arguments[0]));
            }
            if (generic.getRawType() == Optional.class) {
                return form(arguments[0]);
            }
            if (generic.getRawType() == Map.class) {
                return new MapForm<>((Class<?>) arguments[0], form(arguments[0]), form(arguments[1]));
            }
        } else if (type instanceof Class<?> plain) {
            if (StableId.class.isAssignableFrom(plain)) {
                return id(plain.asSubclass(StableId.class));
            }
            if (plain.isEnum()) {
                return constant(plain);
            }
            if (plain.isRecord()) {
                return new RecordForm<>(plain, this);
            }
        }
        throw new AssertionError("no form for " + type);
    }

    private static <T extends StableId> Form<T> id(Class<T> type) {
        Constructor<T> constructor;
        try {
            constructor = type.getDeclaredConstructor(String.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError("an id is made of a text: " + type, e);
        }
        return new TextForm<>(StableId::value, value -> {
            try {
                return constructor.newInstance(value);
            } catch (InvocationTargetException e) {
                throw BodyException.of(e);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("an id can be made: " + type, e);
            }
        });
    }

    private static Form<?> constant(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return new TextForm<Object>(value -> ((Enum<?>) value).name(), name -> {
            Object constant = constants.get(name);
            if (constant == null) {
                throw new BodyException("\"" + name + "\" is not one of " + constants.keySet());
            }
            return constant;
        });
    }

    private static String written(Speaker speaker) {
        if (speaker instanceof Speaker.OfParticipant of) {
            return PARTICIPANT + of.participant();
        }
        return speaker instanceof Speaker.OfModerator of ? MODERATOR + of.moderator() : UNASSIGNED;
    }

    private static Speaker speaker(String text) {
        if (text.startsWith(PARTICIPANT)) {
            return new Speaker.OfParticipant(new ParticipantId(text.substring(PARTICIPANT.length())));
        }
        if (text.startsWith(MODERATOR)) {
            return new Speaker.OfModerator(new ModeratorId(text.substring(MODERATOR.length())));
        }
        if (text.equals(UNASSIGNED)) {
            return Speaker.UNASSIGNED;
        }
        throw new BodyException("\"" + text + "\" is no speaker");
    }

    private static LensSubject subject(String text) {
        if (text.startsWith(CODE)) {
            return new LensSubject.OfCode(new CodeId(text.substring(CODE.length())));
        }
        if (text.startsWith(THEME)) {
            return new LensSubject.OfTheme(new ThemeId(text.substring(THEME.length())));
        }
        throw new BodyException("\"" + text + "\" is neither a code nor a theme");
    }

    private static CodingRef codingRef(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new BodyException("\"" + text + "\" does not name a coding");
        }
        return new CodingRef(
                new SourceId(text.substring(0, slash)), CodingId.of(UUID.fromString(text.substring(slash + 1))));
    }

    /** A list as an array. */
    private record ListForm<T>(Form<T> each) implements Form<List<T>> {
        @Override
        public void write(List<T> value, JsonGenerator json, WordShelf shelf) {
            json.writeStartArray();
            value.forEach(one -> each.write(one, json, shelf));
            json.writeEndArray();
        }

        @Override
        public List<T> read(JsonParser json, WordShelf shelf) {
            Tokens.expect(json, JsonToken.START_ARRAY);
            List<T> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(each.read(json, shelf));
            }
            return list;
        }
    }

    /** A map by ids as an object. */
    private record MapForm<K, V>(Class<?> keys, Form<K> key, Form<V> value) implements Form<Map<K, V>> {
        @Override
        public void write(Map<K, V> map, JsonGenerator json, WordShelf shelf) {
            json.writeStartObject();
            map.forEach((id, held) -> {
                json.writeName(((StableId) id).value());
                value.write(held, json, shelf);
            });
            json.writeEndObject();
        }

        @Override
        public Map<K, V> read(JsonParser json, WordShelf shelf) {
            Tokens.expect(json, JsonToken.START_OBJECT);
            Map<K, V> map = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                K id = ((TextForm<K>) key).reader().apply(json.currentName());
                json.nextToken();
                map.put(id, value.read(json, shelf));
            }
            return map;
        }
    }
}
