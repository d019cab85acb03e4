/** Hashing. Depends on nothing but the JDK. */
@NullMarked
package org.tacit.storage.hash;

import org.jspecify.annotations.NullMarked;
