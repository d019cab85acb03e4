/** Subtitles: WebVTT and SubRip, cues with times. */
@NullMarked
package org.tacit.exchange.transcript.subtitle;

import org.jspecify.annotations.NullMarked;
