/** What the analyses cost over a study far larger than one team makes. */
@NullMarked
package org.tacit.bench.analysis;

import org.jspecify.annotations.NullMarked;
