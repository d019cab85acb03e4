/** All readers put together. */
@NullMarked
package org.tacit.exchange.transcript.standard;

import org.jspecify.annotations.NullMarked;
