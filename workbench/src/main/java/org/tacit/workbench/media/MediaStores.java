package org.tacit.workbench.media;

import java.nio.file.Path;

/** Finds where the recordings of a study are kept. */
public interface MediaStores {
    /** The recordings beside a study's file, whether there are any or not. */
    MediaStore of(Path study);
}
