package org.tacit.exchange.folder;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.tacit.domain.TacitException;
import org.tacit.exchange.yaml.NearestWord;

/** Tables as RFC 4180 says, with a header, written with line feeds. */
final class Csv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .setIgnoreEmptyLines(true)
            .get();

    private Csv() {}

    /**
     * Reads a table row by row; rows are numbered as a spreadsheet does, the header being row 1.
     *
     * @param columns every column there may be
     * @param needed those that must be there
     * @param rows takes each row; reading stops when the problems are too many to list
     */
    static void read(
            String text,
            String file,
            List<String> columns,
            List<String> needed,
            Problems problems,
            Consumer<Row> rows) {
        long[] reached = {0};
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                problems.add(file, "is empty; write at least the header " + String.join(",", columns));
                return;
            }
            Optional<Map<String, Integer>> header = header(records.next(), file, columns, needed, problems);
            reached[0] = 1;
            while (header.isPresent() && records.hasNext() && !problems.full()) {
                CSVRecord csv = records.next();
                reached[0] = csv.getRecordNumber();
                Row row = new Row(csv, header.get(), file);
                if (csv.size() == header.get().size()) {
                    rows.accept(row);
                } else {
                    problems.add(
                            row.where(),
                            "has " + csv.size() + " values for " + header.get().size()
                                    + " columns; put a value with a comma, a quotation mark or a line break in double quotes");
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException notCsv) {
            problems.add(
                    file + ", row " + (reached[0] + 1),
                    "is not a row of comma-separated values; look for a double quote that is never closed, and write one inside a value twice");
        }
    }

    private static Optional<Map<String, Integer>> header(
            CSVRecord record, String file, List<String> columns, List<String> needed, Problems problems) {
        int before = problems.count();
        String where = file + ", row 1";
        Map<String, Integer> header = new LinkedHashMap<>();
        for (int i = 0; i < record.size(); i++) {
            String name = record.get(i).strip();
            if (!columns.contains(name)) {
                problems.add(where, "there is no column \"" + name + "\"; " + advice(name, columns));
            } else if (header.putIfAbsent(name, i) != null) {
                problems.add(where, "the column \"" + name + "\" stands twice; take one of them out");
            }
        }
        for (String name : problems.count() == before ? needed : List.<String>of()) {
            if (!header.containsKey(name)) {
                problems.add(where, "the column \"" + name + "\" is missing; add it");
            }
        }
        return problems.count() == before ? Optional.of(header) : Optional.empty();
    }

    private static String advice(String name, List<String> columns) {
        if (name.contains(";") || name.contains("\t")) {
            return "save the table with commas between the values";
        }
        return NearestWord.to(name, columns)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("the columns are " + String.join(", ", columns));
    }

    /**
     * A table being written.
     *
     * @throws TacitException when a value holds half a character
     */
    static byte[] write(List<String> columns, Consumer<Consumer<List<String>>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(columns);
            rows.accept(row -> {
                try {
                    printer.printRecord(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return Utf8.bytes(text);
    }

    /** One row, asked for its values by column. */
    static final class Row {
        private final CSVRecord record;
        private final Map<String, Integer> header;
        private final String file;

        private Row(CSVRecord record, Map<String, Integer> header, String file) {
            this.record = record;
            this.header = header;
            this.file = file;
        }

        /** The value; empty when the table has no such column. */
        String exact(String column) {
            Integer index = header.get(column);
            return index == null ? "" : record.get(index);
        }

        /** The value without white space at its ends. */
        String get(String column) {
            return exact(column).strip();
        }

        String where() {
            return file + ", row " + record.getRecordNumber();
        }

        String where(String column) {
            return where() + ", \"" + column + "\"";
        }
    }
}
