/** Recordings in a folder beside the study file. Depends on hash. */
@NullMarked
package org.tacit.storage.media;

import org.jspecify.annotations.NullMarked;
