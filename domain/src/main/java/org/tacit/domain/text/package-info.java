/** Positions in text: code points, half-open spans, grapheme boundaries, and how spans move when the text is edited. Depends on nothing but the shared domain package. */
@NullMarked
package org.tacit.domain.text;

import org.jspecify.annotations.NullMarked;
