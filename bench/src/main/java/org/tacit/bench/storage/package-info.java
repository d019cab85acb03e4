/** What keeping a study costs: a durable act, folding a long trail, opening a large study. Whole processes, not loops. */
@NullMarked
package org.tacit.bench.storage;

import org.jspecify.annotations.NullMarked;
