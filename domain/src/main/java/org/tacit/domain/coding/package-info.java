/** Codings: one code on one selection by one coder, with facets, kept per source in sorted arrays. Depends on text, source, codebook. */
@NullMarked
package org.tacit.domain.coding;

import org.jspecify.annotations.NullMarked;
