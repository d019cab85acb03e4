/**
 * Reading the data through a framework: what each construct is spoken to by, what falls outside, what has not been considered. Depends on {@code document}, {@code fold} and
 * {@code tally}.
 */
@NullMarked
package org.tacit.analysis.lens;

import org.jspecify.annotations.NullMarked;
