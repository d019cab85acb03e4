package org.tacit.exchange.transcript;

import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;

/** A file that cannot be read as a transcript. The message names what is wrong and how to mend it, without the file's name, which the caller knows. */
public final class UnreadableTranscript extends TacitException {
    private static final long serialVersionUID = 1L;

    /** A file a person has to mend. */
    public UnreadableTranscript(String message) {
        super(message);
    }

    /** A file a person has to mend, with what went wrong underneath. */
    public UnreadableTranscript(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
