/** A study that several people and pages work at: every act is passed on, in order, to all who follow it. */
@NullMarked
package org.tacit.workbench.live;

import org.jspecify.annotations.NullMarked;
