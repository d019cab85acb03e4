/** Tests of the chain of hashes. */
@NullMarked
package org.tacit.storage.chain;

import org.jspecify.annotations.NullMarked;
