package org.tacit.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tacit.workbench.store.StoreException;

/** Looks at where a study file lies, and says what a person should know of it. Stateless; never guesses which copy is the right one. */
final class Surroundings {
    /** What programs that keep folders in step put into the name of a copy they could not join. */
    private static final Pattern CONFLICT =
            Pattern.compile("conflict|\\(\\d+\\)|\\bcase conflict\\b|-[a-z0-9]+-copy", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NETWORK = Set.of(
            "nfs", "nfs4", "cifs", "smbfs", "smb2", "smb3", "afpfs", "webdav", "davfs", "fuse.sshfs", "9p", "afs");

    private Surroundings() {}

    static List<String> warnings(Path file) {
        List<String> warnings = new ArrayList<>();
        for (Path copy : conflictingCopies(file)) {
            warnings.add(
                    "Beside " + file.getFileName() + " lies " + copy.getFileName()
                            + ", a copy that a program which keeps folders in step could not join with it: look with \"verify\" and \"trail\" which holds what you want, and move the other away");
        }
        try {
            String store = Files.getFileStore(file).type().toLowerCase(Locale.ROOT);
            if (NETWORK.contains(store)) {
                warnings.add(file + " lies on a network drive (" + store
                        + "), whose locks cannot be relied on: keep the study on a disk of this computer");
            }
        } catch (IOException e) {
            throw new StoreException(file + " can no longer be reached: " + e.getMessage(), e);
        }
        return List.copyOf(warnings);
    }

    /** Files of the same ending whose name is this one's with the mark of a conflict in it. */
    static List<Path> conflictingCopies(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        Path folder = file.toAbsolutePath().getParent();
        try (Stream<Path> beside = Files.list(folder)) {
            return beside.filter(other -> {
                        String otherName = other.getFileName().toString();
                        return otherName.length() > name.length()
                                && otherName.startsWith(stem)
                                && otherName.endsWith(ending)
                                && CONFLICT.matcher(otherName.substring(
                                                stem.length(), otherName.length() - ending.length()))
                                        .find();
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether a log with acts lies beside a file. */
    static boolean hasLog(Path file) {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        try {
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException e) {
            return true;
        }
    }
}
