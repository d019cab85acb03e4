package org.tacit.cli.output;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows under headings, printed for people as aligned text or for programs as CSV. Columns of numbers stand to the right. A cell never breaks a line: line ends in it become spaces in the
 * aligned form and are quoted in CSV. Immutable.
 */
public final class Table {
    /** The widest a column of the aligned form may be, in characters; longer cells are cut with an ellipsis. CSV is never cut. */
    public static final int WIDEST = 60;

    /** Headings wider than this, and than every cell beneath them, take several lines. */
    private static final int WIDE_HEADING = 14;

    private final List<String> headings;
    private final List<List<String>> rows;

    private Table(List<String> headings, List<List<String>> rows) {
        this.headings = headings;
        this.rows = rows;
    }

    /** Starts a table. */
    public static Builder of(String... headings) {
        return new Builder(List.of(headings));
    }

    /** Starts a table whose headings are known at run time. */
    public static Builder of(List<String> headings) {
        return new Builder(List.copyOf(headings));
    }

    /** The table as aligned text, one line a row, ending in a line feed. */
    public String aligned() {
        int[] widths = new int[headings.size()];
        boolean[] numbers = new boolean[headings.size()];
        List<List<String>> heads = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            numbers[column] = !rows.isEmpty();
            for (List<String> row : rows) {
                String cell = shown(row.get(column));
                widths[column] = Math.max(widths[column], cell.length());
                numbers[column] = numbers[column] && isNumber(cell);
            }
            List<String> head = wrapped(shown(headings.get(column)), Math.max(widths[column], WIDE_HEADING));
            heads.add(head);
            widths[column] = Math.max(
                    widths[column], head.stream().mapToInt(String::length).max().orElse(0));
        }
        StringBuilder out = new StringBuilder();
        int lines = heads.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < lines; line++) {
            int below = lines - line;
            append(out, heads.stream().map(head -> line(head, below)).toList(), widths, numbers);
        }
        String[] rules = new String[widths.length];
        Arrays.setAll(rules, column -> "-".repeat(widths[column]));
        append(out, List.of(rules), widths, numbers);
        rows.forEach(row -> append(out, row, widths, numbers));
        return out.toString();
    }

    /** The table as CSV after RFC 4180, with line feeds. */
    public String csv() {
        StringBuilder out = new StringBuilder();
        CSVFormat form = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        try (CSVPrinter printer = new CSVPrinter(out, form)) {
            printer.printRecord(headings);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, List<String> cells, int[] widths, boolean[] numbers) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = shown(cells.get(column));
            String pad = " ".repeat(widths[column] - cell.length());
            line.append(column == 0 ? "" : "  ").append(numbers[column] ? pad + cell : cell + pad);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** A heading in lines, broken between words. */
    private static List<String> wrapped(String heading, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : heading.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The line of a heading that stands so many lines above the rule; short headings stand on the rule. */
    private static String line(List<String> head, int below) {
        return below > head.size() ? "" : head.get(head.size() - below);
    }

    private static String shown(String cell) {
        String oneLine = cell.replaceAll("\\R", " ");
        return oneLine.length() <= WIDEST ? oneLine : oneLine.substring(0, cut(oneLine)) + "…";
    }

    /** Never inside a surrogate pair. */
    private static int cut(String text) {
        int at = WIDEST - 1;
        return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }

    private static boolean isNumber(String cell) {
        return cell.isEmpty()
                || cell.equals("–")
                || cell.equals("0?")
                || cell.matches("[<>≤]?-?[0-9][0-9,]*(\\.[0-9]+)?%?");
    }

    /** Collects rows. Not thread-safe. */
    public static final class Builder {
        private final List<String> headings;
        private final List<List<String>> rows = new ArrayList<>();

        private Builder(List<String> headings) {
            this.headings = headings;
        }

        /**
         * Adds a row; each cell is printed with {@link Object#toString}.
         *
         * @throws IllegalArgumentException when the row has more or fewer cells than there are headings
         */
        public Builder row(Object... cells) {
            return row(Arrays.asList(cells));
        }

        /** Adds a row. */
        public Builder row(List<?> cells) {
            if (cells.size() != headings.size()) {
                throw new IllegalArgumentException(cells.size() + " cells under " + headings.size() + " headings");
            }
            rows.add(cells.stream()
                    .map(cell -> requireNonNull(cell, "cell is null").toString())
                    .toList());
            return this;
        }

        /** The table. */
        public Table build() {
            return new Table(headings, List.copyOf(rows));
        }
    }
}
