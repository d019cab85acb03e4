/** What bringing material in costs. Whole processes, not loops. */
@NullMarked
package org.tacit.bench.exchange;

import org.jspecify.annotations.NullMarked;
