/**
 * Who has been heard, and how much of what they said has been coded. The method is described in docs/methods/coverage.md. Depends on {@code document}, {@code fold} and {@code tally}.
 */
@NullMarked
package org.tacit.analysis.coverage;

import org.jspecify.annotations.NullMarked;
