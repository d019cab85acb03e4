package org.tacit.exchange.transcript.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tacit.exchange.transcript.TableColumns;
import org.tacit.exchange.transcript.UnreadableTranscript;

/** Divides a table into rows and cells. What stands between cells is named by the person, told by the ending, or found by trying. Stateless. */
final class TableParser {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    /** How much of the file is tried, in characters. */
    private static final int TRIED = 64 * 1024;

    private static final int TRIED_ROWS = 50;

    private TableParser() {}

    /**
     * Reads the rows of a table; rows without any cell are left out.
     *
     * @throws UnreadableTranscript naming the line where the quotation marks do not fit
     */
    static List<Row> rows(String text, char delimiter) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = format(delimiter).parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (true) {
                long line = parser.getCurrentLineNumber() + 1;
                Optional<CSVRecord> next = next(records, line);
                if (next.isEmpty()) {
                    return rows;
                }
                rows.add(new Row(Math.toIntExact(line), next.get().toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<CSVRecord> next(Iterator<CSVRecord> records, long line) {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new UnreadableTranscript(
                    "line " + line
                            + ": the quotation marks of this row do not fit; a mark inside a cell is written twice, and the cell stands in marks",
                    e);
        }
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
    }

    /** What stands between cells. */
    static char delimiter(String text, String ending, TableColumns columns) {
        if (columns.delimiter().isPresent()) {
            return columns.delimiter().get();
        }
        if (ending.equals("tsv") || ending.equals("tab")) {
            return '\t';
        }
        char best = ',';
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int score = score(text, delimiter, columns);
            if (score > most) {
                best = delimiter;
                most = score;
            }
        }
        return best;
    }

    /** The cells of the first row, when most rows tried have as many; a name the person gave weighs more than any number of cells. */
    private static int score(String text, char delimiter, TableColumns columns) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser =
                format(delimiter).parse(new StringReader(text.substring(0, Math.min(text.length(), TRIED))))) {
            for (CSVRecord tried : parser) {
                if (rows.size() == TRIED_ROWS) {
                    break;
                }
                rows.add(new Row(0, tried.toList()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // The piece tried may end inside a cell; what was read before counts.
            if (rows.isEmpty()) {
                return 0;
            }
        }
        if (rows.isEmpty() || rows.get(0).cells().size() < 2) {
            return 0;
        }
        int cells = rows.get(0).cells().size();
        long alike = rows.stream().filter(row -> row.cells().size() == cells).count();
        Map<String, Integer> names = names(rows.get(0));
        boolean named =
                columns.text().filter(name -> names.containsKey(key(name))).isPresent();
        return (named ? 100_000 : 0) + (alike * 2 > rows.size() ? cells : 1);
    }

    /** The columns by the key of their name. */
    static Map<String, Integer> names(Row header) {
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            names.putIfAbsent(key(header.cells().get(i)), i);
        }
        return names;
    }

    /** The key of a column's name. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * A row.
     *
     * @param line the line it starts on
     * @param cells its cells
     */
    record Row(int line, List<String> cells) {
        /** A cell, counted from 0; empty when the row is too short. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
