package org.tacit.exchange.transcript.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.tacit.exchange.transcript.TranscriptLimits;
import org.tacit.exchange.transcript.UnreadableTranscript;

/**
 * Lays out a document as lines: a paragraph a line, blank paragraphs kept; a row of a table a line with its cells between tabs; what stands in a text box after the paragraph it is anchored in.
 * Not thread-safe.
 */
final class DocumentLines {
    /** The document, or a cell, or a text box: something that holds paragraphs. */
    private static final class Level {
        final StringBuilder text = new StringBuilder();
        boolean empty = true;
        int newlines;
        final StringBuilder paragraph = new StringBuilder();
        boolean inParagraph;
        /** Whether the next paragraph goes on from this one, because the mark between them was deleted. */
        boolean goesOn;

        final List<String> boxes = new ArrayList<>();
        final Deque<List<String>> rows = new ArrayDeque<>();

        void line(String words) {
            if (!empty) {
                text.append('\n');
                newlines++;
            }
            empty = false;
            newlines += newlines(words);
            text.append(words);
        }
    }

    private final Deque<Level> levels = new ArrayDeque<>();
    private long length;

    DocumentLines() {
        levels.push(new Level());
    }

    private Level level() {
        return levels.getFirst();
    }

    void startParagraph() {
        Level level = level();
        if (!level.goesOn) {
            level.paragraph.setLength(0);
        }
        level.goesOn = false;
        level.inParagraph = true;
    }

    boolean inParagraph() {
        return level().inParagraph;
    }

    /** Whether the paragraph holds nothing yet. */
    boolean atParagraphStart() {
        return level().paragraph.isEmpty();
    }

    /** Adds words to the paragraph; outside one they are layout and are left out. */
    void append(String words) {
        if (!level().inParagraph) {
            return;
        }
        grow(words.length());
        level().paragraph.append(words);
    }

    private void grow(long by) {
        length += by;
        if (length > TranscriptLimits.MAX_TEXT) {
            throw new UnreadableTranscript(
                    "its text is longer than " + TranscriptLimits.MAX_TEXT + " characters; divide it");
        }
    }

    /** Ends the paragraph; it goes on in the next one when the mark between them was deleted. */
    void endParagraph(boolean goesOn) {
        Level level = level();
        level.inParagraph = false;
        level.goesOn = goesOn;
        if (!goesOn) {
            level.line(level.paragraph.toString());
            level.paragraph.setLength(0);
            level.boxes.forEach(level::line);
            level.boxes.clear();
        }
    }

    void startBox() {
        levels.push(new Level());
    }

    void endBox() {
        String words = finished();
        level().boxes.add(words);
    }

    void startRow() {
        level().rows.push(new ArrayList<>());
    }

    void startCell() {
        levels.push(new Level());
    }

    /** Ends a cell that stands so many times beside itself. */
    void endCell(int times) {
        String words = finished();
        int repeats = repeats(words, times);
        List<String> row = level().rows.peek();
        for (int i = 0; row != null && i < repeats; i++) {
            row.add(words);
        }
    }

    /** Ends a row that stands so many times below itself; 0 leaves it out. */
    void endRow(int times) {
        List<String> cells = level().rows.poll();
        if (cells == null) {
            return;
        }
        String words = String.join("\t", cells);
        int repeats = repeats(words, times);
        for (int i = 0; i < repeats; i++) {
            level().line(words);
        }
    }

    /** Blank cells and rows are repeated for looks and count once; words repeated beyond reason are refused. */
    private int repeats(String words, int times) {
        if (times <= 1) {
            return times;
        }
        if (words.isBlank()) {
            return 1;
        }
        if (times > TranscriptLimits.MAX_TABLE_REPEATS) {
            throw new UnreadableTranscript("repeats a cell or row of a table " + times + " times; the limit is "
                    + TranscriptLimits.MAX_TABLE_REPEATS);
        }
        grow((long) words.length() * (times - 1));
        return times;
    }

    private String finished() {
        Level done = levels.pop();
        if (done.goesOn) {
            done.line(done.paragraph.toString());
        }
        done.boxes.forEach(done::line);
        return done.text.toString();
    }

    /** The number of the line now being made, counted from 1. */
    int line() {
        int line = 1;
        for (Level level : levels) {
            line += level.newlines + (level.empty ? 0 : 1) + newlines(level.paragraph);
            List<String> row = level.rows.peek();
            if (row != null) {
                line += row.stream().mapToInt(DocumentLines::newlines).sum();
            }
        }
        return line;
    }

    private static int newlines(CharSequence text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /** All lines. */
    String text() {
        if (levels.size() != 1) {
            throw new IllegalStateException(levels.size() + " levels are open");
        }
        String words = finished();
        levels.push(new Level());
        return words;
    }
}
