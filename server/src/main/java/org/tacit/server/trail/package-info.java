/** Who did what. */
@NullMarked
package org.tacit.server.trail;

import org.jspecify.annotations.NullMarked;
