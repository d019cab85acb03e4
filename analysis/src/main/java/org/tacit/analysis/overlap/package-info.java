/**
 * Which codes meet which: co-occurrence by a rule that is stated. The method is described in docs/methods/overlap.md. Depends on {@code document} and {@code fold}.
 */
@NullMarked
package org.tacit.analysis.overlap;

import org.jspecify.annotations.NullMarked;
