/** Wishes: what a person wants done, and the one place where it is. */
@NullMarked
package org.tacit.server.change;

import org.jspecify.annotations.NullMarked;
