package org.tacit.cli.output;

import java.util.LinkedHashMap;
import java.util.Map;

/** Small JSON objects whose keys stand in the order written, so that the same answer is the same bytes in every run. */
public final class JsonObject {
    private JsonObject() {}

    /**
     * An object.
     *
     * @param keysAndValues a key, its value, and so on
     * @throws IllegalArgumentException when a key has no value
     */
    public static Map<String, Object> of(Object... keysAndValues) {
        if (keysAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("the last key has no value");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
