/**
 * Counting coded talk in a grid: rows are what is said, columns are whose talk it is. Matrix, coverage and lens are readings of such a grid. Depends on {@code document} and
 * {@code fold}.
 */
@NullMarked
package org.tacit.analysis.tally;

import org.jspecify.annotations.NullMarked;
