package org.tacit.exchange.turns;

/**
 * What stands at the head of a line where a speaker's label would stand.
 *
 * @param form how it is marked off from the speech
 * @param name the label without a role in brackets, as written
 * @param label the label with its role, as written
 * @param speechStart the UTF-16 index where the speech may start; blanks and line ends may follow
 * @param fromMillis the time beside the label, {@link Timestamp#NONE} without one
 * @param toMillis the end of the time range beside it, {@link Timestamp#NONE} without one
 */
record Head(TurnForm form, String name, String label, int speechStart, long fromMillis, long toMillis) {
    /** The role in brackets after the name, empty without one. */
    String role() {
        return label.substring(name.length()).strip();
    }
}
