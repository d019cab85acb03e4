/** Tests of how changes are stored. */
@NullMarked
package org.tacit.storage.codec;

import org.jspecify.annotations.NullMarked;
