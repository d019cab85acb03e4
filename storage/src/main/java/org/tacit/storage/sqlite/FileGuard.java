package org.tacit.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tacit.workbench.store.StoreException;

/**
 * Notices when a study file is exchanged, altered or taken away under the running program, as programs that keep folders in step do. Looks at the system's record of the file and never
 * opens it: closing a second handle would give up the locks SQLite holds. Not thread-safe.
 */
final class FileGuard {
    private final Path file;
    private final Path log;
    private Seen seen;
    private @Nullable Object logKey;

    /** Guards a file from now on. */
    FileGuard(Path file) {
        this.file = file;
        this.log = file.resolveSibling(file.getFileName() + "-wal");
        this.seen = look(file).orElseThrow(() -> gone());
    }

    /**
     * Looks before something is written.
     *
     * @throws StoreException when the file is not the one that was opened, or was altered by somebody else
     */
    void check() {
        Seen now = look(file).orElseThrow(() -> gone());
        if (!now.equals(seen)) {
            throw new StoreException(file + " was replaced or altered by another program since it was opened, perhaps"
                    + " one that keeps folders in step. Nothing was written. Close the study, keep both copies, and look"
                    + " with \"verify\" which to go on with");
        }
        if (logKey != null && !logKey.equals(look(log).map(Seen::key).orElse(null))) {
            throw new StoreException(log + " was taken away or replaced by another program since the study was opened."
                    + " Nothing was written. Close the study and open it again");
        }
    }

    /** Takes note of what we wrote ourselves: the log, and after a checkpoint the file too. A file that was exchanged meanwhile stays unknown. */
    void wrote() {
        look(file).filter(now -> now.key().equals(seen.key())).ifPresent(now -> seen = now);
        logKey = look(log).map(Seen::key).orElse(null);
    }

    private StoreException gone() {
        return new StoreException(file + " is no longer there: it was moved or deleted while it was open. Nothing was"
                + " written. Close the study, find the file, and open it again");
    }

    private static Optional<Seen> look(Path path) {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            Object key = found.fileKey() == null ? found.creationTime() : found.fileKey();
            return Optional.of(
                    new Seen(key, found.size(), found.lastModifiedTime().toMillis()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreException(path + " can no longer be reached: " + e.getMessage(), e);
        }
    }

    /** What the system knows of a file: which it is (device and inode), its size, and when it was written. */
    private record Seen(Object key, long size, long modifiedMillis) {}
}
