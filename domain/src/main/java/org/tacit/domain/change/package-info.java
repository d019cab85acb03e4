/** Everything that can happen to a study, as values: the sealed family of changes. Depends on the packages whose values a change carries; never on study. */
@NullMarked
package org.tacit.domain.change;

import org.jspecify.annotations.NullMarked;
