/** The memos as they are read. */
@NullMarked
package org.tacit.server.memo;

import org.jspecify.annotations.NullMarked;
