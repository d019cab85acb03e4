package org.tacit.storage.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A record as a JSON object with a field for each component, in their order; what is absent has no field. The names of the components are what is on disk, which the golden files hold
 * fast.
 */
final class RecordForm<T> implements Form<T> {
    private final Class<T> type;
    private final Constructor<T> constructor;
    private final List<Field> fields;

    RecordForm(Class<T> type, FormBook book) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new AssertionError("every record has its constructor", e);
        }
        this.fields = Arrays.stream(components)
                .map(component -> Field.of(component, book))
                .toList();
    }

    @Override
    public void write(T value, JsonGenerator json, WordShelf shelf) {
        json.writeStartObject();
        for (Field field : fields) {
            Object part = field.of(value);
            if (part != null) {
                json.writeName(field.name);
                field.form.write(part, json, shelf);
            }
        }
        json.writeEndObject();
    }

    @Override
    public T read(JsonParser json, WordShelf shelf) {
        Tokens.expect(json, JsonToken.START_OBJECT);
        @Nullable Object[] parts = new @Nullable Object[fields.size()];
        int expected = 0;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            int index = indexOf(json.currentName(), expected);
            json.nextToken();
            parts[index] = fields.get(index).form.read(json, shelf);
            expected = index + 1;
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] = fields.get(i).present(parts[i], type);
        }
        return built(parts);
    }

    private int indexOf(String name, int expected) {
        for (int i = 0; i < fields.size(); i++) {
            int index = (expected + i) % fields.size();
            if (fields.get(index).name.equals(name)) {
                return index;
            }
        }
        throw new BodyException("there is a field \"" + name + "\" that this version of Tacit does not know");
    }

    private T built(@Nullable Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            throw BodyException.of(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be built", e);
        }
    }

    /** One component. */
    private record Field(String name, Method accessor, Form<Object> form, boolean optional, boolean nullable) {
        static Field of(RecordComponent component, FormBook book) {
            return new Field(
                    component.getName(),
                    component.getAccessor(),
                    book.of(component),
                    component.getType() == Optional.class,
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        @Nullable
        Object of(Object record) {
            try {
                Object value = accessor.invoke(record);
                return value instanceof Optional<?> held ? held.orElse(null) : value;
            } catch (InvocationTargetException e) {
                throw new TacitException("The " + name + " of " + record.getClass() + " cannot be read", e.getCause());
            } catch (IllegalAccessException e) {
                throw new AssertionError("a component has a public accessor", e);
            }
        }

        @Nullable
        Object present(@Nullable Object value, Class<?> type) {
            if (optional) {
                return Optional.ofNullable(value);
            }
            if (value == null && !nullable) {
                throw new BodyException("a " + type.getSimpleName() + " has no field \"" + name + "\"");
            }
            return value;
        }
    }
}
