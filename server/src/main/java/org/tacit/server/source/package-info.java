/** The texts of sources. */
@NullMarked
package org.tacit.server.source;

import org.jspecify.annotations.NullMarked;
