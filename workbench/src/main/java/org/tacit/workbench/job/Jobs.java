package org.tacit.workbench.job;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;
import org.tacit.workbench.Progress;

/**
 * Jobs: a few go on at once, a few more wait, and what comes of each can be asked for until an hour after it ended. Safe for use by several threads.
 *
 * @param <R> what comes of them
 */
public final class Jobs<R> implements AutoCloseable {
    /** How long what came of a job is kept. */
    public static final Duration KEPT = Duration.ofHours(1);

    /** How many jobs go on at once. */
    public static final int AT_ONCE = 2;

    /** How many more may wait. */
    public static final int WAITING = 16;

    private static final Duration LAST_STEPS = Duration.ofSeconds(20);

    private final Supplier<Instant> clock;
    private final Supplier<String> ids;
    private final Consumer<Throwable> faults;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor threads;

    /**
     * Jobs.
     *
     * @param clock says when a job ended
     * @param ids names jobs
     * @param faults is told what a job failed by when it was no {@link TacitException}
     */
    public Jobs(Supplier<Instant> clock, Supplier<String> ids, Consumer<Throwable> faults) {
        this.clock = requireNonNull(clock, "clock is null");
        this.ids = requireNonNull(ids, "ids is null");
        this.faults = requireNonNull(faults, "faults is null");
        this.threads = new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Jobs::thread);
        this.threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "job");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Work to be done.
     *
     * @param <R> what comes of it
     */
    @FunctionalInterface
    public interface Work<R> {
        /**
         * Does it.
         *
         * @param progress is told how far it is
         * @throws TacitException when it cannot be done, with the line for the researcher
         */
        R run(Progress progress);
    }

    /**
     * Starts a job.
     *
     * @param of whose it is; only who names it finds the job again
     * @return its id
     * @throws TacitException when too many wait already, or these jobs were closed
     */
    public String start(String of, Work<R> work) {
        forget();
        String id = ids.get();
        Job job = new Job(of, work);
        jobs.put(id, job);
        try {
            threads.execute(job);
            return id;
        } catch (RejectedExecutionException e) {
            jobs.remove(id);
            throw new TacitException(
                    "Too much is being done already: wait until some of it is done, then try again", e);
        }
    }

    /** How far a job is; empty when there is none of this id, or it was forgotten. */
    public Optional<JobState<R>> find(String of, String id) {
        forget();
        return Optional.ofNullable(jobs.get(id))
                .filter(job -> job.of.equals(of))
                .map(Job::state);
    }

    private void forget() {
        Instant before = clock.get().minus(KEPT);
        jobs.values().removeIf(job -> job.endedBefore(before));
    }

    /** Stops what goes on between two of its steps, and forgets everything. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(LAST_STEPS.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        jobs.clear();
    }

    private record Step(int done, int total, String what) {}

    /** A job. What it threw is kept by the task and told when it is asked for. */
    private final class Job extends FutureTask<R> {
        private final String of;
        private final Steps steps;
        private volatile @Nullable Instant ended;

        Job(String of, Work<R> work) {
            this(of, work, new Steps());
        }

        private Job(String of, Work<R> work, Steps steps) {
            super(() -> work.run(steps));
            this.of = requireNonNull(of, "of is null");
            this.steps = steps;
        }

        @Override
        protected void done() {
            ended = clock.get();
            Throwable failure = failure();
            if (failure != null && !(failure instanceof TacitException)) {
                faults.accept(failure);
            }
        }

        private @Nullable Throwable failure() {
            try {
                get();
                return null;
            } catch (ExecutionException e) {
                return e.getCause();
            } catch (CancellationException e) {
                return new TacitException("It was stopped", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new TacitException("It was stopped", e);
            }
        }

        boolean endedBefore(Instant time) {
            Instant at = ended;
            return at != null && at.isBefore(time);
        }

        JobState<R> state() {
            Step step = steps.last;
            if (!isDone()) {
                return new JobState<>(
                        JobState.Phase.RUNNING,
                        step.what(),
                        step.done(),
                        step.total(),
                        Optional.empty(),
                        Optional.empty());
            }
            try {
                return new JobState<>(
                        JobState.Phase.DONE, "", step.total(), step.total(), Optional.of(get()), Optional.empty());
            } catch (ExecutionException | CancellationException e) {
                return failed(step);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return failed(step);
            }
        }

        private JobState<R> failed(Step step) {
            Throwable failure = failure();
            String line = failure instanceof TacitException known
                    ? String.valueOf(known.getMessage())
                    : "Something went wrong inside the program; what was recorded before is kept. Try again, and report it";
            return new JobState<>(
                    JobState.Phase.FAILED, step.what(), step.done(), step.total(), Optional.empty(), Optional.of(line));
        }
    }

    /** Follows the steps of a job and stops it between two of them. */
    private static final class Steps implements Progress {
        private volatile Step last = new Step(0, 0, "");

        @Override
        public void step(int done, int total, String what) {
            last = new Step(done, total, what);
            if (Thread.currentThread().isInterrupted()) {
                throw new TacitException(
                        "It was stopped, because the workbench is being closed; what was recorded before" + " is kept");
            }
        }
    }
}
