package org.tacit.exchange.folder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of one folder, by their names relative to it with {@code /} between. Nothing outside the folder is reached, neither by {@code ..} nor by a symbolic link. What cannot be
 * read is noted. Not thread-safe.
 */
final class FolderFiles {
    /** The most bytes a file of the folder may have. */
    static final long MAX_FILE_BYTES = 256L * 1024 * 1024;

    /** The most files read from one folder inside it. */
    static final int MAX_FILES = 20_000;

    private final Path root;
    private final Problems problems;

    FolderFiles(Path folder, Problems problems) {
        this.problems = requireNonNull(problems, "problems is null");
        try {
            this.root = folder.toRealPath();
        } catch (IOException notThere) {
            throw new FolderException("There is no folder " + folder + ": check the name", notThere);
        }
        if (!Files.isDirectory(root)) {
            throw FolderException.of(folder + " is not a folder: name the folder that holds " + FolderLayout.STUDY);
        }
    }

    boolean has(String name) {
        return Files.isRegularFile(root.resolve(name));
    }

    /** The bytes of a file that may be there. */
    Optional<byte[]> find(String name) {
        return has(name) ? read(name, name) : Optional.empty();
    }

    /**
     * The bytes of a file that must be there; empty, and noted, when they cannot be read.
     *
     * @param where what names the file
     */
    Optional<byte[]> read(String name, String where) {
        Optional<Path> path = resolve(name, where);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path.get())) {
            if (Files.size(path.get()) > MAX_FILE_BYTES) {
                problems.add(where, name + " has more than " + MAX_FILE_BYTES + " bytes; split it");
                return Optional.empty();
            }
            return Optional.of(in.readNBytes((int) MAX_FILE_BYTES));
        } catch (IOException unreadable) {
            problems.add(where, name + " cannot be read (" + unreadable.getMessage() + "); check who may read it");
            return Optional.empty();
        }
    }

    /** UTF-8 text without its byte order mark; empty, and noted, when it is something else. */
    Optional<String> text(byte[] bytes, String name) {
        return noted(Utf8.text(bytes), name);
    }

    /** UTF-8 text, every character of it; empty, and noted, when it is something else. */
    Optional<String> exactText(byte[] bytes, String name) {
        return noted(Utf8.exact(bytes), name);
    }

    private Optional<String> noted(Optional<String> text, String name) {
        if (text.isEmpty()) {
            problems.add(name, Utf8.NOT_UTF8);
        }
        return text;
    }

    /** The files directly in a folder inside this one that end so, by name. */
    List<String> list(String inside, String ending) {
        Path directory = root.resolve(inside);
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(directory)) {
            return names;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.endsWith(ending) && !name.startsWith(".") && Files.isRegularFile(file)) {
                    names.add(inside + name);
                }
                if (names.size() > MAX_FILES) {
                    throw FolderException.of(inside + " holds more than " + MAX_FILES + " files: split the study");
                }
            }
        } catch (IOException unreadable) {
            problems.add(inside, "cannot be listed (" + unreadable.getMessage() + "); check who may read it");
        }
        names.sort(null);
        return names;
    }

    private Optional<Path> resolve(String name, String where) {
        try {
            Path path = root.resolve(name);
            if (name.contains("\\") || !path.normalize().equals(path) || !path.startsWith(root)) {
                problems.add(
                        where,
                        "\"" + name
                                + "\" is not a file inside the study folder; write its place with \"/\" and without \"..\"");
                return Optional.empty();
            }
            if (!Files.isRegularFile(path)) {
                problems.add(where, "there is no file " + name + " in the folder; put it there or mend the name");
                return Optional.empty();
            }
            if (!path.toRealPath().startsWith(root)) {
                problems.add(where, name + " is a link to a place outside the study folder; put the file itself there");
                return Optional.empty();
            }
            return Optional.of(path);
        } catch (InvalidPathException | IOException malformed) {
            problems.add(where, "\"" + name + "\" cannot be the name of a file; mend it");
            return Optional.empty();
        }
    }
}
