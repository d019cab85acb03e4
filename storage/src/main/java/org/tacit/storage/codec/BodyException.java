package org.tacit.storage.codec;

import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import org.tacit.workbench.store.StoreException;

/** A stored body is not what its name says, or is of a kind this version does not know. The message continues a sentence that names the entry. */
public final class BodyException extends StoreException {
    private static final long serialVersionUID = 1L;

    BodyException(String message) {
        super(message);
    }

    BodyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What a constructor refused. */
    static BodyException of(InvocationTargetException refusal) {
        Throwable cause = refusal.getCause() == null ? refusal : refusal.getCause();
        return new BodyException("a value does not fit: " + cause.getMessage(), cause);
    }
}
