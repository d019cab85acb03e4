package org.tacit.exchange.yaml;

import org.tacit.domain.TacitException;

/** A YAML file that cannot be read, or that says something it should not. The message names the file, the line and the key. */
public final class YamlException extends TacitException {
    private static final long serialVersionUID = 1L;

    YamlException(String message) {
        super(message);
    }

    YamlException(String message, Throwable cause) {
        super(message, cause);
    }
}
