package org.tacit.exchange.transcript.subtitle;

/**
 * What one voice says in one cue.
 *
 * @param cue the cue
 * @param voice the name in its voice tag; empty without one
 * @param text the words, without tags, lines kept
 */
record Piece(Cue cue, String voice, String text) {}
