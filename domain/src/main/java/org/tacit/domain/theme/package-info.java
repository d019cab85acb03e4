/** Themes: claims over codes, with evidence and disconfirming passages. Depends on text, source, codebook. */
@NullMarked
package org.tacit.domain.theme;

import org.jspecify.annotations.NullMarked;
