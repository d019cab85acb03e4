package org.tacit.storage.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tacit.workbench.store.StoreException;
import org.tacit.workbench.store.StudyHeld;

/**
 * One writer for a study file, over all processes. An operating-system lock on a side file ({@code name.tacit.lock}) that names its holder; the system frees it when the holder dies, so
 * nothing is ever left locked, and what a dead holder left written there means nothing.
 */
final class WriterLock implements AutoCloseable {
    static final String ENDING = ".lock";

    /** The byte that is locked lies far behind the holder's name, which others must be able to read on every system. */
    private static final long LOCKED_BYTE = 1L << 30;

    private static final int MOST_TRIES = 20;
    private static final int MOST_NAME_BYTES = 1024;

    /**
     * The files this process holds. The system's locks belong to the process, and closing any other handle on a side file would give its lock up; so who holds what in this process has to
     * be known before one is opened.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path side;
    private final Path held;
    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(Path side, Path held, FileChannel channel, FileLock lock) {
        this.side = side;
        this.held = held;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Becomes the writer of a file.
     *
     * @throws StoreException naming the holder, or when nothing may be written beside the file
     */
    static WriterLock on(Path file, Instant now) {
        Path side = sideOf(file);
        String holder = "process " + ProcessHandle.current().pid() + " on " + host() + " since "
                + now.truncatedTo(ChronoUnit.SECONDS) + "\n";
        Path held = null;
        boolean done = false;
        try {
            held = file.toRealPath();
            if (!HELD.add(held)) {
                held = null;
                throw new StudyHeld(file + " is open for writing already, in this program", null);
            }
            for (int i = 0; i < MOST_TRIES; i++) {
                WriterLock lock = tried(side, held, holder);
                if (lock != null) {
                    done = true;
                    return lock;
                }
            }
            throw new StoreException(file + " is being opened and closed by another program: try again");
        } catch (Held e) {
            throw new StudyHeld(
                    file + " is open for writing in another program: " + e.getMessage()
                            + ". Close it there, or open the study to read only",
                    e);
        } catch (IOException e) {
            throw new StoreException(
                    file + " cannot be opened to write: nothing may be written to its folder (" + side.getFileName()
                            + "). Change the permissions, or copy the study to a folder of your own",
                    e);
        } finally {
            if (!done && held != null) {
                HELD.remove(held);
            }
        }
    }

    static Path sideOf(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /** Null when the side file was taken away or made while we looked. */
    private static @Nullable WriterLock tried(Path side, Path held, String words) throws IOException {
        Object before = key(side);
        FileChannel channel;
        try {
            channel = before == null
                    ? FileChannel.open(side, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                    : FileChannel.open(side, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            return null;
        }
        boolean done = false;
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw new Held(read(side));
            }
            // A holder that ended between our opening and our locking took this side file away with it.
            Object after = key(side);
            if (after == null || before != null && !after.equals(before)) {
                return null;
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(words.getBytes(UTF_8)), 0);
            done = true;
            return new WriterLock(side, held, channel, lock);
        } finally {
            if (!done) {
                channel.close();
            }
        }
    }

    /** The lock is somebody else's. */
    private static final class Held extends IOException {
        private static final long serialVersionUID = 1L;

        Held(String holder) {
            super(holder.isBlank() ? "its holder gave no name" : holder.strip());
        }
    }

    /** Which file a path names now, without opening it; null when none. */
    private static @Nullable Object key(Path side) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(side, BasicFileAttributes.class);
            return found.fileKey() == null ? found.creationTime() : found.fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static String read(Path side) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(side);
            return new String(bytes, 0, Math.min(bytes.length, MOST_NAME_BYTES), UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this computer";
        }
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            // While it is held, so that nobody else's side file is taken away.
            Files.deleteIfExists(side);
            lock.release();
        } catch (IOException e) {
            throw new StoreException(side + " cannot be taken away: delete it when no program has the study open", e);
        } finally {
            HELD.remove(held);
        }
    }
}
