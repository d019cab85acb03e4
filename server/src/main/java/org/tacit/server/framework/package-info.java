/** The lens, and the frameworks that can be adopted. */
@NullMarked
package org.tacit.server.framework;

import org.jspecify.annotations.NullMarked;
