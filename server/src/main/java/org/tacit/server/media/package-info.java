/** The recordings beside transcripts. */
@NullMarked
package org.tacit.server.media;

import org.jspecify.annotations.NullMarked;
