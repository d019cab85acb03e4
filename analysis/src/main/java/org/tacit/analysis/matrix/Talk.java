package org.tacit.analysis.matrix;

/**
 * How much was said in a column, coded or not: what its counts are read against.
 *
 * @param participants different participants who speak
 * @param turns turns they speak
 * @param characters code points they speak
 * @param sources sources they speak in
 */
public record Talk(int participants, long turns, long characters, long sources) {}
