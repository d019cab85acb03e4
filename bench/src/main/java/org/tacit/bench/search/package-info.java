/** What searching costs: the index of a study, and a search once it is there. */
@NullMarked
package org.tacit.bench.search;

import org.jspecify.annotations.NullMarked;
