/** The ports through which use cases reach a stored study: its state, its trail and what is kept beside it. Implemented by storage; depends on domain. */
@NullMarked
package org.tacit.workbench.store;

import org.jspecify.annotations.NullMarked;
