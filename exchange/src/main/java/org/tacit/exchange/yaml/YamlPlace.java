package org.tacit.exchange.yaml;

import static java.util.Objects.requireNonNull;

/**
 * Where something stands in a YAML file.
 *
 * @param file as the researcher knows it
 * @param line counted from 1
 * @param key the nearest key, or empty at the top
 */
public record YamlPlace(String file, int line, String key) {
    public YamlPlace {
        requireNonNull(file, "file is null");
        requireNonNull(key, "key is null");
    }

    /** A complaint about this place, to be thrown; the message says what is wrong and how to mend it. */
    public YamlException problem(String message) {
        return new YamlException(this + ": " + message);
    }

    /** As {@link #problem(String)}, with what caused it for the log. */
    public YamlException problem(String message, Throwable cause) {
        return new YamlException(this + ": " + message, cause);
    }

    YamlPlace at(int otherLine) {
        return new YamlPlace(file, otherLine, key);
    }

    @Override
    public String toString() {
        return file + ", line " + line + (key.isEmpty() ? "" : ", \"" + key + "\"");
    }
}
