/** Changes as stored JSON and back. Words about people go out of the body to a {@link org.tacit.storage.codec.WordShelf} and come back from it. Depends on domain and Jackson. */
@NullMarked
package org.tacit.storage.codec;

import org.jspecify.annotations.NullMarked;
