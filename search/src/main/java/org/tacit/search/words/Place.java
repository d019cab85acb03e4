package org.tacit.search.words;

/**
 * A place in a text where something sought stands.
 *
 * @param first the index of its first word
 * @param last the index of its last word
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, in UTF-16 units
 */
record Place(int first, int last, int start, int end) {}
