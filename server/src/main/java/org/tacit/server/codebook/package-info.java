/** The codebook as it is read. */
@NullMarked
package org.tacit.server.codebook;

import org.jspecify.annotations.NullMarked;
