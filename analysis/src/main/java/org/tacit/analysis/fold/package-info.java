/**
 * The shape every analysis has, the cache that makes it cheap to ask again, and the sparse counts states are made of. Depends on {@code document}.
 */
@NullMarked
package org.tacit.analysis.fold;

import org.jspecify.annotations.NullMarked;
