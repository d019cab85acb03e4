/** Use cases over codings: coding a selection, changing and removing codings. Depends on store and domain. */
@NullMarked
package org.tacit.workbench.coding;

import org.jspecify.annotations.NullMarked;
