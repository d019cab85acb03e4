/** Use cases over memos: writing them, and one place that lists, filters and exports all of them. Depends on store and domain. */
@NullMarked
package org.tacit.workbench.memo;

import org.jspecify.annotations.NullMarked;
