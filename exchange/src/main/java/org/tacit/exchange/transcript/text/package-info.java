/** From bytes to canonical text: which character encoding a file has, and what its text is once line ends, marks of byte order and control characters are dealt with. */
@NullMarked
package org.tacit.exchange.transcript.text;

import org.jspecify.annotations.NullMarked;
