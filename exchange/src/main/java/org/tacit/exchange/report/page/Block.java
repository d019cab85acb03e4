package org.tacit.exchange.report.page;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** One piece of a page. All texts are plain: the written form escapes them. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param level 2 for a section, 3 and 4 beneath it; the page's title is 1
     * @param text as shown
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            requireNonNull(text, "text is null");
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("a heading of level " + level);
            }
        }
    }

    /** Paragraphs; blank lines part them. */
    record Prose(String text) implements Block {
        public Prose {
            requireNonNull(text, "text is null");
        }
    }

    /** Something a reader must not miss: a notice, a limit, what was withheld and why. */
    record Remark(String text) implements Block {
        public Remark {
            requireNonNull(text, "text is null");
        }
    }

    /** A list of short items. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * Somebody's words.
     *
     * @param words as said
     * @param label who, under the study's label policy
     * @param note why it is here; may be empty
     */
    record Quote(String words, String label, String note) implements Block {
        public Quote {
            requireNonNull(words, "words is null");
            requireNonNull(label, "label is null");
            requireNonNull(note, "note is null");
        }
    }

    /**
     * A table. The first column heads its rows.
     *
     * @param caption says what the numbers are
     * @param headings of the columns
     * @param rows cells under the headings
     */
    record Grid(String caption, List<String> headings, List<List<Cell>> rows) implements Block {
        public Grid {
            requireNonNull(caption, "caption is null");
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != headings.size()) {
                    throw new IllegalArgumentException(row.size() + " cells under " + headings.size() + " headings");
                }
            }
        }
    }

    /**
     * A cell of a table.
     *
     * @param text as shown
     * @param heat how strongly it is shaded, from 0 (not) to 1; the number stays readable without it
     */
    record Cell(String text, double heat) {
        public Cell {
            requireNonNull(text, "text is null");
            if (!(heat >= 0 && heat <= 1)) {
                throw new IllegalArgumentException("heat outside 0 to 1: " + heat);
            }
        }

        /** A cell without shade. */
        public static Cell of(Object text) {
            return new Cell(text.toString(), 0);
        }

        /** A count, shaded by its share of the largest. */
        public static Cell count(long count, long largest) {
            return new Cell(Long.toString(count), largest <= 0 ? 0 : Math.min(1.0, (double) count / largest));
        }
    }

    /**
     * Points joined by a line, for example codes found by session.
     *
     * @param caption says what is drawn
     * @param across what the points stand for, from left to right
     * @param values one for each, 0 or more
     */
    record Curve(String caption, List<String> across, List<Double> values) implements Block {
        public Curve {
            requireNonNull(caption, "caption is null");
            across = List.copyOf(across);
            values = List.copyOf(values);
            if (across.size() != values.size()) {
                throw new IllegalArgumentException(values.size() + " values for " + across.size() + " points");
            }
        }
    }
}
