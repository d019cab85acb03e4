/** The codebook: codes with their rules, in an ordered tree. Depends on the shared domain package only. */
@NullMarked
package org.tacit.domain.codebook;

import org.jspecify.annotations.NullMarked;
