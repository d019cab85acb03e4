package org.tacit.server.http;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The one shape of every error.
 *
 * @param status of HTTP
 * @param code a stable name that programs go by
 * @param message one line for the researcher: what, where, how to mend it
 * @param details more for programs, where there is more
 */
public record Problem(
        int status, String code, String message, @Nullable Details details) {
    public Problem {
        requireNonNull(code, "code is null");
        requireNonNull(message, "message is null");
    }

    /** A problem without details. */
    public Problem(int status, String code, String message) {
        this(status, code, message, null);
    }

    /**
     * More about a problem.
     *
     * @param entry the number of the entry in the way
     * @param by who made it
     */
    public record Details(@Nullable Long entry, @Nullable String by) {}
}
