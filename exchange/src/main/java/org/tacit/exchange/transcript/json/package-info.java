/** JSON: a list of turns, found by a path. */
@NullMarked
package org.tacit.exchange.transcript.json;

import org.jspecify.annotations.NullMarked;
