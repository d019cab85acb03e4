/** Frameworks (Normalization Process Theory and others) as data, and the lens: reasoned links from codes and themes to constructs. Depends on codebook and theme. */
@NullMarked
package org.tacit.domain.framework;

import org.jspecify.annotations.NullMarked;
