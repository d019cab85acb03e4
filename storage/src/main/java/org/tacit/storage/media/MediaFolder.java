package org.tacit.storage.media;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.tacit.storage.hash.Sha256;
import org.tacit.workbench.media.MediaStore;
import org.tacit.workbench.store.StoreException;

/**
 * A folder with a file for each recording, named by the hash of its bytes. A file is written beside its place, forced to the disk and put there as a whole, so that a crash leaves a whole
 * file or none. Safe for use by several threads and processes.
 */
public final class MediaFolder implements MediaStore {
    private static final String ENDING = ".media";
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    /** Recordings in a folder, which need not be there before there are any. */
    public MediaFolder(Path folder) {
        this.folder = requireNonNull(folder, "folder is null");
    }

    /** The folder for the recordings of a study's file. */
    public static Path beside(Path study) {
        String name = String.valueOf(study.getFileName());
        String stem = name.endsWith(".tacit") ? name.substring(0, name.length() - ".tacit".length()) : name;
        return study.resolveSibling(stem + ENDING);
    }

    @Override
    public Kept keep(InputStream bytes, long most) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, ".", ".part");
            try {
                MessageDigest digest = Sha256.digest();
                long length = written(bytes, most, part, digest);
                String sha256 = HexFormat.of().formatHex(digest.digest());
                Path place = folder.resolve(sha256);
                boolean isNew = !Files.exists(place);
                if (isNew) {
                    Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
                    forceFolder();
                }
                return new Kept(sha256, length, isNew);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The recording cannot be kept in " + folder
                            + ": look whether the disk is full and the folder may be written to",
                    e);
        }
    }

    /** Makes the new name durable, on systems that let a folder be forced; on others a name is durable when it is there. */
    private void forceFolder() {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Windows opens no folders; there is nothing more to do there.
            return;
        }
    }

    private static long written(InputStream bytes, long most, Path part, MessageDigest digest) throws IOException {
        long length = 0;
        byte[] buffer = new byte[BUFFER];
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                length += read;
                if (length > most) {
                    throw new StoreException("The recording is larger than " + (most >> 20)
                            + " MB: cut it into parts, or make it smaller");
                }
                digest.update(buffer, 0, read);
                ByteBuffer left = ByteBuffer.wrap(buffer, 0, read);
                while (left.hasRemaining()) {
                    file.write(left);
                }
            }
            file.force(true);
        }
        return length;
    }

    @Override
    public OptionalLong size(String sha256) {
        try {
            return OptionalLong.of(Files.size(place(sha256)));
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        } catch (IOException e) {
            throw unreadable(sha256, e);
        }
    }

    @Override
    public void write(String sha256, long from, long length, OutputStream to) {
        try (FileChannel file = FileChannel.open(place(sha256), StandardOpenOption.READ)) {
            if (from < 0 || length < 0 || from > file.size() - length) {
                throw new IllegalArgumentException(
                        length + " bytes from " + from + " of a file of " + file.size() + " bytes");
            }
            file.position(from);
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            long left = length;
            while (left > 0) {
                buffer.clear().limit((int) Math.min(BUFFER, left));
                int read = file.read(buffer);
                if (read < 0) {
                    throw new IOException("the file ends early");
                }
                to.write(buffer.array(), 0, read);
                left -= read;
            }
        } catch (NoSuchFileException e) {
            throw new StoreException(
                    "The recording " + sha256 + " is not in " + folder + ": put the file back there", e);
        } catch (IOException e) {
            throw unreadable(sha256, e);
        }
    }

    @Override
    public Soundness check(String sha256) {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream file = Files.newInputStream(place(sha256))) {
            for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (NoSuchFileException e) {
            return Soundness.MISSING;
        } catch (IOException e) {
            throw unreadable(sha256, e);
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256) ? Soundness.SOUND : Soundness.ALTERED;
    }

    @Override
    public void erase(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException e) {
            throw new StoreException("The recording " + place(sha256) + " cannot be destroyed: delete the file", e);
        }
    }

    /** Only a hash names a file: nothing else reaches the disk. */
    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a hash of a file: " + sha256);
        }
        return folder.resolve(sha256);
    }

    private StoreException unreadable(String sha256, IOException e) {
        return new StoreException("The recording " + folder.resolve(sha256) + " cannot be read: look at the disk", e);
    }
}
