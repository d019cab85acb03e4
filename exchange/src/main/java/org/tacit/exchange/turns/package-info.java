/**
 * Who speaks where in a transcript: the rules that find speaker turns in canonical text, the evidence they are chosen by, the doubts they leave, and the join of labels to people.
 *
 * <p>Knows no file format. May depend on the domain and on ICU for the folding of letters.
 */
@NullMarked
package org.tacit.exchange.turns;

import org.jspecify.annotations.NullMarked;
