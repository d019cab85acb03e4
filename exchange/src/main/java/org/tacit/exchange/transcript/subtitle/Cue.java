package org.tacit.exchange.transcript.subtitle;

import java.util.OptionalLong;

/**
 * One piece of a subtitle file.
 *
 * @param line the line of its time in the file
 * @param payload its lines as written, tags and all
 * @param fromMillis when it is shown, if that could be read
 * @param toMillis when it goes
 */
record Cue(int line, String payload, OptionalLong fromMillis, OptionalLong toMillis) {}
