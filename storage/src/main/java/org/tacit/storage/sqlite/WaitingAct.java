package org.tacit.storage.sqlite;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.StoreException;

/** An act that waits to be recorded, perhaps by another thread, and then what came of it: its entries, or why it was refused. Safe for use by several threads. */
final class WaitingAct {
    private final Act act;
    private final CompletableFuture<List<Entry>> outcome = new CompletableFuture<>();

    WaitingAct(Act act) {
        this.act = act;
    }

    Act act() {
        return act;
    }

    /** Whether it has to be recorded alone: what it brings or destroys has to be in place before the next act is looked at. */
    boolean isAlone() {
        return !act.texts().isEmpty()
                || !act.originals().isEmpty()
                || act.steps().stream().anyMatch(step -> step.change() instanceof WordsWithdrawn);
    }

    boolean isDone() {
        return outcome.isDone();
    }

    /** Tries some work for this act. Whatever it throws is this act's outcome and nobody else's; the answer is then empty. */
    <T> Optional<T> tried(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        task.run();
        try {
            return Optional.of(task.get());
        } catch (ExecutionException e) {
            outcome.completeExceptionally(e.getCause());
        } catch (InterruptedException e) {
            // The task is done, so nothing was waited for; who asked for the interruption will see it.
            Thread.currentThread().interrupt();
            outcome.completeExceptionally(new StoreException("The program is ending: nothing was recorded", e));
        }
        return Optional.empty();
    }

    void done(List<Entry> entries) {
        outcome.complete(entries);
    }

    void failed(StoreException failure) {
        outcome.completeExceptionally(failure);
    }

    /** The entries recorded, or what was thrown instead. Called when it is done. */
    List<Entry> entries() {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw e;
        }
    }
}
