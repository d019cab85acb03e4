/** The state of a study and how it is folded from its audit trail. The top of the domain: depends on every other domain package. */
@NullMarked
package org.tacit.domain.study;

import org.jspecify.annotations.NullMarked;
