package org.tacit.server.http;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;

/** A request is refused, with the problem to answer. */
public final class RequestRefused extends TacitException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** A refusal with what caused it. */
    public RequestRefused(Problem problem, @Nullable Throwable cause) {
        super(problem.message(), cause);
        this.problem = requireNonNull(problem, "problem is null");
    }

    /** A refusal. */
    public RequestRefused(Problem problem) {
        this(problem, null);
    }

    /** What is asked for is not there. */
    public static RequestRefused notFound(String message) {
        return new RequestRefused(new Problem(404, "not-found", message));
    }

    /** What was sent cannot be understood. */
    public static RequestRefused malformed(String message) {
        return new RequestRefused(new Problem(400, "malformed", message));
    }

    /** What was sent cannot be understood, because of what was thrown. */
    public static RequestRefused malformed(String message, Throwable cause) {
        return new RequestRefused(new Problem(400, "malformed", message), cause);
    }

    /** The problem to answer. */
    public Problem problem() {
        return problem;
    }
}
