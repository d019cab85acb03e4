package org.tacit.storage.codec;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value that stands as one JSON string. */
record TextForm<T>(Function<? super T, String> writer, Function<String, ? extends T> reader) implements Form<T> {
    @Override
    public void write(T value, JsonGenerator json, WordShelf shelf) {
        json.writeString(writer.apply(value));
    }

    @Override
    public T read(JsonParser json, WordShelf shelf) {
        Tokens.expect(json, JsonToken.VALUE_STRING);
        return reader.apply(json.getString());
    }
}
