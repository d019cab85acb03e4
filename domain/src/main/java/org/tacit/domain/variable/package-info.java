/** Variables: typed properties by which participants, sessions and sites are compared. Depends on the shared domain package only. */
@NullMarked
package org.tacit.domain.variable;

import org.jspecify.annotations.NullMarked;
