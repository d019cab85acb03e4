package org.tacit.workbench.media;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;

/** Keeps the recordings of one study beside it, each under the hash of its bytes. What is kept is never changed. Safe for use by several threads. */
public interface MediaStore {
    /**
     * Keeps a file; its bytes are hashed as they are written. A file that is there already is kept once.
     *
     * @param most the most bytes it may have
     * @throws org.tacit.workbench.store.StoreException when it cannot be written, or is larger; nothing of it is left
     */
    Kept keep(InputStream bytes, long most);

    /** How many bytes a file has; empty when it is not there. */
    OptionalLong size(String sha256);

    /**
     * Writes a stretch of a file to a stream.
     *
     * @param from the first byte, from 0
     * @param length how many; the stretch must lie inside the file
     * @throws org.tacit.workbench.store.StoreException when the file is not there or cannot be read
     */
    void write(String sha256, long from, long length, OutputStream to);

    /** Whether a file is there and its bytes still have the hash it is named by. Reads all of it. */
    Soundness check(String sha256);

    /** Destroys a file for good; nothing happens when it is not there. */
    void erase(String sha256);

    /** What became of a file. */
    enum Soundness {
        /** It is there, as it came. */
        SOUND,
        /** It is not there. */
        MISSING,
        /** Its bytes are others. */
        ALTERED
    }

    /**
     * A file that is kept.
     *
     * @param sha256 names it
     * @param bytes how many there are
     * @param isNew whether it was not there before
     */
    record Kept(String sha256, long bytes, boolean isNew) {
        public Kept {
            requireNonNull(sha256, "sha256 is null");
        }
    }
}
