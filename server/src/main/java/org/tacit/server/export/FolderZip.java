package org.tacit.server.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tacit.domain.TacitException;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.study.StudyFolders;

/**
 * A study folder in one file. It is written to a private folder first, so that what cannot be written is told before anything is sent; then it is packed while it is sent, in the order of the
 * names and without times of day, so that the same study is the same bytes. Close it to delete the private folder.
 */
final class FolderZip implements AutoCloseable {
    /** The first time a ZIP file can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path root;
    private final Path folder;

    private FolderZip(Path root, Path folder) {
        this.root = requireNonNull(root, "root is null");
        this.folder = requireNonNull(folder, "folder is null");
    }

    /**
     * Writes the folder.
     *
     * @throws TacitException when it cannot be written
     */
    static FolderZip of(StudyFolders folders, OpenStudy study) {
        try {
            Path root = Files.createTempDirectory("tacit-export-");
            FolderZip zip = new FolderZip(root, root.resolve("study"));
            boolean written = false;
            try {
                folders.write(study, zip.folder);
                written = true;
                return zip;
            } finally {
                if (!written) {
                    zip.close();
                }
            }
        } catch (IOException e) {
            throw new TacitException("There is no place for the folder: look whether the disk is full", e);
        }
    }

    /** Packs it under a folder of the given name. */
    void writeTo(OutputStream out, String name) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : below(folder)) {
                if (Files.isRegularFile(file)) {
                    ZipEntry entry = new ZipEntry(name + "/" + relative(file));
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
        }
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> paths = below(root);
        for (int i = paths.size() - 1; i >= 0; i--) {
            Files.deleteIfExists(paths.get(i));
        }
    }
}
