/** Entries of the audit trail: a change with who made it and when. Depends on change and coding. */
@NullMarked
package org.tacit.domain.trail;

import org.jspecify.annotations.NullMarked;
