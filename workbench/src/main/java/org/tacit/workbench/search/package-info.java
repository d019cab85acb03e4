/** Searching what was said, and coding what a search finds. Owns the port that finds words. Depends on analysis, coding, store and domain. */
@NullMarked
package org.tacit.workbench.search;

import org.jspecify.annotations.NullMarked;
