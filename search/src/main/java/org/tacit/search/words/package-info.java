/** Finds words in the speech of a study: an index of turns in memory says where to look, and what is found there is reckoned from the words themselves. */
@NullMarked
package org.tacit.search.words;

import org.jspecify.annotations.NullMarked;
