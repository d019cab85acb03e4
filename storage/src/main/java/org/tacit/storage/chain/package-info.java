/** The chain of hashes over the stored entries of a trail. Depends on nothing but the JDK. */
@NullMarked
package org.tacit.storage.chain;

import org.jspecify.annotations.NullMarked;
