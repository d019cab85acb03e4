package org.tacit.exchange.turns;

import static java.util.Objects.requireNonNull;

import org.tacit.domain.Words;

/**
 * One place in a transcript that a person should look at, because the reader could not be sure.
 *
 * @param line where to look, counted from 1: the line of the file where the file is made of lines; in DOCX, ODT and the cells of a table, the line of the text read from it; in JSON, the number
 *     of the turn; {@link #WHOLE_FILE} when it concerns no one place
 * @param text the words in question, shortened
 * @param why what is doubtful and what was done about it
 */
public record Doubt(int line, @Words String text, String why) {
    /** The line of a doubt about the whole file. */
    public static final int WHOLE_FILE = 0;

    /** The most UTF-16 units of a line that a doubt shows. */
    public static final int MAX_TEXT = 80;

    public Doubt {
        requireNonNull(text, "text is null");
        requireNonNull(why, "why is null");
        if (line < 0) {
            throw new IllegalArgumentException("line is negative: " + line);
        }
        text = shortened(text);
    }

    private static String shortened(String text) {
        String line = text.strip();
        if (line.length() <= MAX_TEXT) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(MAX_TEXT - 2)) ? MAX_TEXT - 2 : MAX_TEXT - 1;
        return line.substring(0, end).stripTrailing() + "\u2026";
    }
}
