package org.tacit.server.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;
import org.tacit.server.http.Problem;
import org.tacit.server.http.RequestRefused;
import org.tacit.workbench.source.GivenFile;

/**
 * The files of one import on their way in. They lie in a private folder under numbers; what they are called is kept beside, and nothing that came from outside is made into a path. Safe for
 * use by several threads.
 */
final class ImportDraft {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_NAME = 500;

    private final String study;
    private final Path folder;
    private final ImportLimits limits;
    private final TreeMap<Integer, Held> files = new TreeMap<>();
    private Instant touched;
    private boolean busy;
    private boolean gone;

    private record Held(GivenFile file, long bytes) {}

    ImportDraft(String study, Path folder, ImportLimits limits, Instant now) {
        this.study = study;
        this.folder = folder;
        this.limits = limits;
        this.touched = now;
    }

    String study() {
        return study;
    }

    /** Where the bytes lie. */
    Path folder() {
        return folder;
    }

    /** Takes a file in, in place of the one that had this number; nothing of it is left when it is refused. */
    void put(int index, String name, InputStream bytes, Instant now) {
        if (index < 0 || index >= limits.files()) {
            throw tooLarge("An import takes at most " + limits.files() + " files: import the rest after these");
        }
        touch(now);
        Path part = null;
        try {
            part = Files.createTempFile(folder, "part-", "");
            long length = copied(bytes, part, index, name);
            Path place = folder.resolve(Integer.toString(index));
            synchronized (this) {
                refuseGone();
                if (held(index) + length > limits.allBytes()) {
                    throw tooLargeInAll();
                }
                Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
                files.put(index, new Held(given(name, place), length));
            }
        } catch (IOException e) {
            throw new TacitException(
                    "\"" + name + "\" did not arrive whole: look whether the disk is full, then send it again", e);
        } finally {
            delete(part);
        }
    }

    private long copied(InputStream bytes, Path part, int index, String name) throws IOException {
        long others = held(index);
        long length = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(part)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                length += read;
                if (length > limits.fileBytes()) {
                    throw tooLarge("\"" + name + "\" is larger than " + ImportLimits.inMegabytes(limits.fileBytes())
                            + ": cut it into parts, or send the text alone");
                }
                if (others + length > limits.allBytes()) {
                    throw tooLargeInAll();
                }
                out.write(buffer, 0, read);
            }
        }
        return length;
    }

    /** How many bytes the other files have. */
    private synchronized long held(int index) {
        return files.entrySet().stream()
                .filter(entry -> entry.getKey() != index)
                .mapToLong(entry -> entry.getValue().bytes())
                .sum();
    }

    private RequestRefused tooLargeInAll() {
        return tooLarge("The files are larger than " + ImportLimits.inMegabytes(limits.allBytes())
                + " together: import the rest after these");
    }

    private static RequestRefused tooLarge(String message) {
        return new RequestRefused(new Problem(413, "too-large", message));
    }

    /** A name may hold folders, as a browser tells them of a folder that was dropped. */
    private static GivenFile given(String name, Path place) {
        String shown = name.replace('\\', '/').replaceAll("\\p{Cntrl}", " ").strip();
        int slash = shown.lastIndexOf('/');
        String file = shown.substring(slash + 1).strip();
        if (file.isEmpty() || shown.length() > LONGEST_NAME) {
            throw RequestRefused.malformed("A file needs a name of at most " + LONGEST_NAME + " characters");
        }
        return new GivenFile(slash < 0 ? "" : shown.substring(0, slash), file, shown, place);
    }

    /** The files there are, in the order of their numbers. */
    synchronized List<GivenFile> files() {
        refuseGone();
        return files.values().stream().map(Held::file).toList();
    }

    synchronized void touch(Instant now) {
        refuseGone();
        touched = now;
    }

    private void refuseGone() {
        if (gone) {
            throw RequestRefused.notFound("The files of this import are gone: choose them again");
        }
    }

    /** Keeps the files from being let go while they are imported. */
    synchronized void begin() {
        refuseGone();
        if (busy) {
            throw new TacitException("These files are being imported already: wait until that is done");
        }
        busy = true;
    }

    synchronized void end(Instant now) {
        busy = false;
        touched = now;
    }

    synchronized boolean isLeftSince(Instant before) {
        return !busy && touched.isBefore(before);
    }

    /** Lets go of the files for good. */
    synchronized void discard() {
        gone = true;
        files.clear();
        List<Path> left = new ArrayList<>();
        try (Stream<Path> inside = Files.list(folder)) {
            inside.forEach(left::add);
        } catch (IOException e) {
            // Already away.
            return;
        }
        left.forEach(ImportDraft::delete);
        delete(folder);
    }

    private static void delete(@Nullable Path path) {
        if (path == null) {
            return;
        }
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
