/** Transcripts from a browser into a study: sent file by file, looked at, mended, and imported by a job. */
@NullMarked
package org.tacit.server.imports;

import org.jspecify.annotations.NullMarked;
