package org.tacit.workbench.store;

import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;

/** A study could not be opened, read or written. The message says which file, what is wrong and how to mend it. */
public class StoreException extends TacitException {
    private static final long serialVersionUID = 1L;

    /** A failure of the store. */
    public StoreException(String message) {
        super(message);
    }

    /** A failure of the store with its cause. */
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
