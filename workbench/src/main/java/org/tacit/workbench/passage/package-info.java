/** Passages with their words, for constant comparison: what was said under a code, by whom and where. Depends on analysis and domain. */
@NullMarked
package org.tacit.workbench.passage;

import org.jspecify.annotations.NullMarked;
