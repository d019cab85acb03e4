/** Praat TextGrids: tiers of timed intervals, a tier or a file for each speaker. */
@NullMarked
package org.tacit.exchange.transcript.praat;

import org.jspecify.annotations.NullMarked;
