package org.tacit.storage.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tacit.workbench.store.StoreException;

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

    private final Path side;
    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(Path side, FileChannel channel, FileLock lock) {
        this.side = side;
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
                + now.truncatedTo(ChronoUnit.SECONDS);
        try {
            for (int i = 0; i < MOST_TRIES; i++) {
                WriterLock lock = tried(file, side, holder + "\n" + UUID.randomUUID() + "\n");
                if (lock != null) {
                    return lock;
                }
            }
            throw new StoreException(file + " is being opened and closed by another program: try again");
        } catch (IOException e) {
            throw new StoreException(
                    file + " cannot be opened to write: nothing may be written to its folder (" + side.getFileName()
                            + "). Change the permissions, or copy the study to a folder of your own",
                    e);
        }
    }

    static Path sideOf(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /** Null when a holder that just ended took the side file away under us. */
    private static @Nullable WriterLock tried(Path file, Path side, String words) throws IOException {
        FileChannel channel =
                FileChannel.open(side, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw new StoreException(file + " is open for writing in another program: " + holder(side)
                        + ". Close it there, or open the study to read only");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(words.getBytes(UTF_8)), 0);
            held = words.equals(read(side));
            return held ? new WriterLock(side, channel, lock) : null;
        } catch (OverlappingFileLockException e) {
            throw new StoreException(file + " is open for writing already, in this program", e);
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    private static String holder(Path side) throws IOException {
        String words = read(side);
        int end = words.indexOf('\n');
        return end > 0 ? words.substring(0, end) : "its holder gave no name";
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
        }
    }
}
