package org.tacit.storage.codec;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * How values of one type stand in JSON. Stateless; safe for use by several threads.
 *
 * @param <T> the type
 */
interface Form<T> {
    /** Writes one value. */
    void write(T value, JsonGenerator json, WordShelf shelf);

    /** Reads the value whose first token is the current one, and leaves its last token as the current one. */
    T read(JsonParser json, WordShelf shelf);
}
