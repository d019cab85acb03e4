/** Memos on anything in a study. Depends on the packages whose things a memo can be about. */
@NullMarked
package org.tacit.domain.memo;

import org.jspecify.annotations.NullMarked;
