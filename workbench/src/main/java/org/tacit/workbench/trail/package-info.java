/** Use cases over the audit trail: reading it in words, undo and redo. Depends on store and domain. */
@NullMarked
package org.tacit.workbench.trail;

import org.jspecify.annotations.NullMarked;
