/** Sources: imported transcripts, their speaker turns and who speaks under which label. Depends on text, participant, session. */
@NullMarked
package org.tacit.domain.source;

import org.jspecify.annotations.NullMarked;
