package org.tacit.workbench.job;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How far a job is.
 *
 * @param phase whether it goes on
 * @param doing the step being done, for people; empty before the first
 * @param done steps finished
 * @param total steps in all, as far as known
 * @param result what came of it, when it is done
 * @param failure why it failed, in one line for the researcher, when it did
 * @param <R> what comes of it
 */
public record JobState<R>(
        Phase phase, String doing, int done, int total, Optional<R> result, Optional<String> failure) {
    public JobState {
        requireNonNull(phase, "phase is null");
        requireNonNull(doing, "doing is null");
        requireNonNull(result, "result is null");
        requireNonNull(failure, "failure is null");
    }

    /** Whether a job goes on. */
    public enum Phase {
        /** It waits for its turn, or goes on. */
        RUNNING,
        /** It is done, and there is a result. */
        DONE,
        /** It failed, or was stopped. */
        FAILED
    }
}
