package org.tacit.storage.media;

import java.nio.file.Path;
import org.tacit.workbench.media.MediaStore;
import org.tacit.workbench.media.MediaStores;

/** Recordings of {@code name.tacit} in the folder {@code name.media} beside it. Stateless. */
public final class MediaFolders implements MediaStores {
    @Override
    public MediaStore of(Path study) {
        return new MediaFolder(MediaFolder.beside(study));
    }
}
