/** Plain text and Markdown: the file is the transcript, and rules find who speaks. */
@NullMarked
package org.tacit.exchange.transcript.plain;

import org.jspecify.annotations.NullMarked;
