/** Recordings beside their transcripts: the port that keeps their bytes, and attaching them. Depends on store and domain. */
@NullMarked
package org.tacit.workbench.media;

import org.jspecify.annotations.NullMarked;
