/** Passages with their words, wherever they lie. */
@NullMarked
package org.tacit.server.passage;

import org.jspecify.annotations.NullMarked;
