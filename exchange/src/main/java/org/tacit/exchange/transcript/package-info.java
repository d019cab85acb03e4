/**
 * Transcripts in: what a transcript file is, what may be said about how to read it, and what comes out. The readers of the formats are the packages below; they know this one, it knows none
 * of them, and {@code standard} puts them together.
 *
 * <p>Files are untrusted: {@link org.tacit.exchange.transcript.TranscriptLimits} holds every limit. May depend on the domain and on {@code exchange.turns}.
 */
@NullMarked
package org.tacit.exchange.transcript;

import org.jspecify.annotations.NullMarked;
