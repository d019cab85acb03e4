package org.tacit.exchange.folder;

import static java.util.Objects.requireNonNull;

import org.tacit.domain.Words;

/**
 * One place in a folder that a person should look at although it could be read.
 *
 * @param file the file, relative to the folder
 * @param line counted from 1, or 0 when it concerns no one line
 * @param text the words in question, or empty
 * @param why what is doubtful and what was done about it
 */
public record FolderDoubt(String file, int line, @Words String text, String why) {
    public FolderDoubt {
        requireNonNull(file, "file is null");
        requireNonNull(text, "text is null");
        requireNonNull(why, "why is null");
        if (line < 0) {
            throw new IllegalArgumentException("line is negative: " + line);
        }
    }

    /** The same doubt about this file, when nobody knew which file it was about. */
    FolderDoubt in(String known) {
        return file.isEmpty() ? new FolderDoubt(known, line, text, why) : this;
    }

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ", line " + line) + ": " + (text.isEmpty() ? "" : "\"" + text + "\" ") + why;
    }
}
