/**
 * Passages with everything that stands beside a quote but its words, which are looked up by source and extent. Depends on {@code document}, {@code fold} and {@code lens}.
 */
@NullMarked
package org.tacit.analysis.quotes;

import org.jspecify.annotations.NullMarked;
