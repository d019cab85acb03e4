package org.tacit.server.study;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.tacit.domain.TacitException;
import org.tacit.domain.coding.CoderId;
import org.tacit.server.http.RequestRefused;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;

/**
 * The studies of the folder that is served. Each is opened to write when it is first asked for and stays open until the server ends. A study is named by its handle, its file's name
 * without the ending, and looked up in the listing of the folder: no name from outside is made into a path. Safe for use by several threads.
 */
public final class Desk implements AutoCloseable {
    /** The ending of study files. */
    public static final String ENDING = ".tacit";

    private final Path folder;
    private final StudyFiles files;
    private final CoderId person;
    private final Map<String, LiveStudy> open = new ConcurrentHashMap<>();
    private boolean closed;

    /**
     * The studies of a folder.
     *
     * @param person who acts
     */
    public Desk(Path folder, StudyFiles files, CoderId person) {
        this.folder = requireNonNull(folder, "folder is null");
        this.files = requireNonNull(files, "files is null");
        this.person = requireNonNull(person, "person is null");
    }

    /** Who acts. */
    public CoderId person() {
        return person;
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** The files of the studies by their handles, in order. */
    public Map<String, Path> listing() {
        try (Stream<Path> paths = Files.list(folder)) {
            Map<String, Path> found = new TreeMap<>();
            paths.filter(Files::isRegularFile).forEach(path -> {
                String name = path.getFileName().toString();
                if (name.endsWith(ENDING) && name.length() > ENDING.length()) {
                    found.put(name.substring(0, name.length() - ENDING.length()), path);
                }
            });
            return found;
        } catch (IOException e) {
            throw new TacitException(folder + " cannot be listed: look whether it is still there and may be read", e);
        }
    }

    /**
     * The study with this handle, open.
     *
     * @throws RequestRefused when there is none in the folder
     * @throws org.tacit.workbench.store.StoreException when it cannot be opened
     */
    public LiveStudy study(String handle) {
        LiveStudy known = open.get(handle);
        return known == null ? opened(handle) : known;
    }

    /** Whether the study is open here. */
    boolean isOpen(String handle) {
        return open.containsKey(handle);
    }

    private synchronized LiveStudy opened(String handle) {
        refuseClosed();
        LiveStudy known = open.get(handle);
        if (known != null) {
            return known;
        }
        Path file = listing().get(handle);
        if (file == null) {
            throw RequestRefused.notFound("There is no study \"" + handle + "\" in the folder");
        }
        LiveStudy study = new LiveStudy(files.open(file));
        open.put(handle, study);
        return study;
    }

    /** Keeps a study that was just begun open under a handle. */
    synchronized void keep(String handle, OpenStudy study) {
        if (closed) {
            study.close();
        }
        refuseClosed();
        open.put(handle, new LiveStudy(study));
    }

    private void refuseClosed() {
        if (closed) {
            throw new TacitException("The workbench is being closed");
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        List<RuntimeException> failures = new ArrayList<>();
        open.values().forEach(study -> {
            try {
                study.close();
            } catch (TacitException e) {
                failures.add(e);
            }
        });
        open.clear();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}
