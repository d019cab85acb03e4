/** Whether the server is well, and what it has done. */
@NullMarked
package org.tacit.server.health;

import org.jspecify.annotations.NullMarked;
