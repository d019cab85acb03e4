package org.tacit.exchange.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The place a study folder is written to, and a folder beside it to write in first. A new folder appears whole, by one rename. Over a study folder that is there, file after file is
 * moved; a mark stands in it meanwhile, so that what an interruption leaves behind is not taken for a study. Only files that the earlier study named as its own are replaced or taken
 * away. Not thread-safe.
 */
final class FolderPlace implements AutoCloseable {
    private final Path folder;
    private final Path workplace;
    private final Path aside;
    private final Set<String> own;
    private final boolean isThere;

    private FolderPlace(Path folder, Path workplace, Set<String> own, boolean isThere) throws IOException {
        this.folder = folder;
        this.workplace = workplace;
        this.aside = Files.createDirectory(workplace.resolve("study"));
        this.own = own;
        this.isThere = isThere;
    }

    /**
     * Makes ready to write.
     *
     * @throws FolderException when something is there that is not a study folder, or the place cannot be written
     */
    static FolderPlace open(Path named) {
        Path folder = named.toAbsolutePath().normalize();
        Path parent = folder.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw FolderException.of("There is no folder " + parent + " to write " + named + " into: make it first");
        }
        boolean isThere = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (isThere && !Files.isDirectory(folder)) {
            throw FolderException.of(named + " is a file: name a folder to write to");
        }
        Set<String> own = isThere && !isEmpty(folder) ? OwnFiles.of(folder) : Set.of();
        try {
            Path workplace = Files.createTempDirectory(parent, "." + folder.getFileName() + ".");
            return new FolderPlace(folder, workplace, own, isThere);
        } catch (IOException e) {
            throw cannotWrite(named, e);
        }
    }

    /** The folder to write in first. */
    Path aside() {
        return aside;
    }

    /**
     * Puts what was written aside in its place.
     *
     * @param names of the files, the one that makes it a study folder last
     */
    void replace(List<String> names) {
        try {
            if (!isThere) {
                Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
                return;
            }
            refuseToLose(names);
            Path mark = folder.resolve(FolderLayout.BEING_WRITTEN);
            Files.write(mark, new byte[0]);
            for (String name : names) {
                Path to = folder.resolve(name);
                Files.createDirectories(to.getParent());
                Files.move(
                        aside.resolve(name), to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            for (String stale : own) {
                if (!names.contains(stale)) {
                    removeFile(folder.resolve(stale));
                }
            }
            Files.delete(mark);
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    /** Files that are in the way and not the study's, and memos that a reader would take for the study's. */
    private void refuseToLose(List<String> names) throws IOException {
        Set<String> kept = new LinkedHashSet<>();
        for (String name : names) {
            Path there = folder.resolve(name);
            boolean other = Files.exists(there, LinkOption.NOFOLLOW_LINKS) && !own.contains(name);
            if (other
                    && !(Files.isRegularFile(there)
                            && Arrays.equals(Files.readAllBytes(there), Files.readAllBytes(aside.resolve(name))))) {
                kept.add(name);
            }
        }
        Path memos = folder.resolve(FolderLayout.MEMOS);
        if (Files.isDirectory(memos)) {
            try (Stream<Path> files = Files.list(memos)) {
                files.map(file -> FolderLayout.MEMOS + file.getFileName())
                        .filter(name -> name.endsWith(FolderLayout.MEMO_ENDING))
                        .filter(name -> !own.contains(name) && !names.contains(name))
                        .sorted()
                        .forEach(kept::add);
            }
        }
        if (!kept.isEmpty()) {
            throw FolderException.of("The folder " + folder
                    + " holds files that its study does not name and that would be lost or taken for the study's: "
                    + String.join(", ", kept) + "; read them in first, or move them away");
        }
    }

    private static void removeFile(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(file);
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    private static FolderException cannotWrite(Path folder, IOException cause) {
        return new FolderException(
                "The study folder " + folder + " cannot be written (" + cause
                        + "): see that there is room and that you may write there",
                cause);
    }

    /** Takes away what is left of the folder aside. */
    @Override
    public void close() {
        try {
            Files.walkFileTree(workplace, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failed)
                        throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + workplace + " could not be taken away", e);
        }
    }
}
