/** Words in the talk, found. */
@NullMarked
package org.tacit.server.search;

import org.jspecify.annotations.NullMarked;
