package org.tacit.exchange.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a folder that is being written aside, before it is moved into place. Not thread-safe. */
final class NewFiles {
    private final Path root;
    private final List<String> names = new ArrayList<>();

    NewFiles(Path root) {
        this.root = root;
    }

    void put(String name, byte[] bytes) {
        Path file = root.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException full) {
            throw new FolderException(
                    "The study folder cannot be written (" + full
                            + "): see that there is room and that you may write there",
                    full);
        }
        names.add(name);
    }

    /** Every file put, in order. */
    List<String> names() {
        return List.copyOf(names);
    }

    Path root() {
        return root;
    }
}
