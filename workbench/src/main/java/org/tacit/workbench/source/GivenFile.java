package org.tacit.workbench.source;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A file a person gives to be imported: what it is called, and where its bytes lie, which may be elsewhere and under another name.
 *
 * @param folder the folder it comes from; files of one folder may belong together by their names, files of different ones never do
 * @param name its name without the folder; its source is named by it
 * @param shown what it is called in reports
 * @param content where its bytes are
 */
public record GivenFile(String folder, String name, String shown, Path content) {
    public GivenFile {
        requireNonNull(folder, "folder is null");
        requireNonNull(name, "name is null");
        requireNonNull(shown, "shown is null");
        requireNonNull(content, "content is null");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a file without a name");
        }
    }

    /** A file where it lies. */
    static GivenFile at(Path path) {
        Path folder = requireNonNull(path.toAbsolutePath().normalize().getParent(), "folder is null");
        return new GivenFile(folder.toString(), String.valueOf(path.getFileName()), path.toString(), path);
    }
}
