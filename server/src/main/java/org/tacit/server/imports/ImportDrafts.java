package org.tacit.server.imports;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.tacit.domain.TacitException;
import org.tacit.server.http.Problem;
import org.tacit.server.http.RequestRefused;

/** The imports on their way in. One that nobody touched for an hour is let go, and all are when this is closed: their files are deleted. Safe for use by several threads. */
public final class ImportDrafts implements AutoCloseable {
    /** How long files are kept that nobody touches. */
    public static final Duration KEPT = Duration.ofHours(1);

    /** The most imports that may be on their way in at once. */
    public static final int MOST = 8;

    private static final Duration LOOKED_AFTER = Duration.ofMinutes(5);

    private final ImportLimits limits;
    private final Supplier<Instant> clock;
    private final Supplier<String> ids;
    private final Map<String, ImportDraft> drafts = new ConcurrentHashMap<>();
    private final ScheduledExecutorService keeper;
    private final ScheduledFuture<?> keeping;

    /**
     * No imports yet.
     *
     * @param ids names imports
     */
    public ImportDrafts(ImportLimits limits, Supplier<Instant> clock, Supplier<String> ids) {
        this.limits = requireNonNull(limits, "limits is null");
        this.clock = requireNonNull(clock, "clock is null");
        this.ids = requireNonNull(ids, "ids is null");
        this.keeper = Executors.newSingleThreadScheduledExecutor(ImportDrafts::thread);
        this.keeping = keeper.scheduleWithFixedDelay(
                this::forget, LOOKED_AFTER.toSeconds(), LOOKED_AFTER.toSeconds(), TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "imports");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins an import into a study, and names it. */
    String begin(String study) {
        forget();
        if (drafts.size() >= MOST) {
            throw new RequestRefused(new Problem(
                    503,
                    "too-many",
                    MOST + " imports are under way: finish one, or wait an hour for those left behind"));
        }
        String id = ids.get();
        drafts.put(id, new ImportDraft(study, folder(), limits, clock.get()));
        return id;
    }

    private static Path folder() {
        try {
            // For the owner alone, where the system knows owners.
            return Files.createTempDirectory("tacit-import-");
        } catch (IOException e) {
            throw new TacitException("There is no place for the files: look whether the disk is full", e);
        }
    }

    /** The import of this name into a study; it counts as touched. */
    ImportDraft find(String study, String id) {
        forget();
        ImportDraft draft = drafts.get(id);
        if (draft == null || !draft.study().equals(study)) {
            throw RequestRefused.notFound("The files of this import are gone: choose them again");
        }
        draft.touch(clock.get());
        return draft;
    }

    Instant now() {
        return clock.get();
    }

    /** Lets go of an import and its files. */
    void discard(String id) {
        ImportDraft draft = drafts.remove(id);
        if (draft != null) {
            draft.discard();
        }
    }

    private void forget() {
        Instant before = clock.get().minus(KEPT);
        drafts.forEach((id, draft) -> {
            if (draft.isLeftSince(before)) {
                discard(id);
            }
        });
    }

    @Override
    public void close() {
        keeping.cancel(false);
        keeper.shutdownNow();
        drafts.keySet().forEach(this::discard);
    }
}
