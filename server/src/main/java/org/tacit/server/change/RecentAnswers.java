package org.tacit.server.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tacit.server.http.Problem;
import org.tacit.server.http.RequestRefused;

/**
 * The answers given to the last requests of one study, by the key their sender gave them. The same key again is answered the same without doing anything again, also while the first is
 * under way. What was refused is not kept: nothing was done. Safe for use by several threads.
 */
final class RecentAnswers<T> {
    /** Answers kept. */
    static final int KEPT = 10_000;

    private final Map<UUID, CompletableFuture<T>> kept = new LinkedHashMap<>(64, 0.75f, false) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, CompletableFuture<T>> eldest) {
            return size() > KEPT;
        }
    };

    /** The answer to a key: the one given before, or else what the work answers. */
    T answer(@Nullable UUID key, Supplier<T> work) {
        if (key == null) {
            return work.get();
        }
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> before;
        synchronized (kept) {
            before = kept.putIfAbsent(key, mine);
        }
        return before == null ? done(key, mine, work) : waited(before);
    }

    private T done(UUID key, CompletableFuture<T> mine, Supplier<T> work) {
        boolean done = false;
        try {
            T answer = work.get();
            mine.complete(answer);
            done = true;
            return answer;
        } finally {
            if (!done) {
                synchronized (kept) {
                    kept.remove(key, mine);
                }
                mine.completeExceptionally(new IllegalStateException("the first request with this key failed"));
            }
        }
    }

    private static <T> T waited(CompletableFuture<T> before) {
        try {
            return before.join();
        } catch (CompletionException e) {
            throw new RequestRefused(
                    new Problem(
                            409, "refused", "The same request was refused a moment ago: look why, and send a new one"),
                    e);
        }
    }
}
