package org.tacit.exchange.transcript.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.transcript.FileGroup;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.Original;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.TranscriptFile;
import org.tacit.exchange.transcript.TranscriptFormat;
import org.tacit.exchange.transcript.TranscriptLimits;
import org.tacit.exchange.transcript.TranscriptReader;
import org.tacit.exchange.transcript.UnreadableTranscript;
import org.tacit.exchange.transcript.text.CanonicalText;
import org.tacit.exchange.transcript.text.DecodedFile;
import org.tacit.exchange.turns.Doubt;
import org.tacit.exchange.turns.TurnReading;
import org.tacit.exchange.turns.TurnRules;

/**
 * Reads tables. With a column of speakers a row is a turn, and rows that share a value in the source column are one source. Without one a row is an interview, its turns found inside its cell
 * by the evidence of all rows together.
 */
public final class TableReader implements TranscriptReader {
    @Override
    public List<TranscriptFormat> formats() {
        return List.of(TranscriptFormat.TABLE);
    }

    @Override
    public List<ReadTranscript> read(FileGroup group, TranscriptFormat format, ImportOptions options) {
        TranscriptFile file = group.only();
        Findings findings = new Findings();
        DecodedFile decoded = DecodedFile.of(file, format, options, findings);
        refuseNul(decoded.text());
        char delimiter = TableParser.delimiter(decoded.text(), file.ending(), options.table());
        List<TableParser.Row> rows = TableParser.rows(decoded.text(), delimiter);
        if (rows.isEmpty()) {
            throw new UnreadableTranscript("holds no rows");
        }
        Columns columns = Columns.of(rows.get(0), options.table(), findings);
        List<TableParser.Row> body = columns.named() ? rows.subList(1, rows.size()) : rows;
        List<ReadTranscript> sources = columns.speaker() != Columns.NONE || columns.prompt() != Columns.NONE
                ? turnARow(group.name(), body, columns, decoded.original(), options, findings)
                : interviewARow(group.name(), body, columns, decoded.original(), options, findings);
        if (sources.isEmpty()) {
            throw new UnreadableTranscript("no row holds words in the column of the text");
        }
        return sources;
    }

    private static void refuseNul(String text) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            long line = text.substring(0, nul).lines().count();
            throw new UnreadableTranscript(
                    "is not a text: line " + Math.max(1, line) + " holds a NUL character; save it as CSV again");
        }
    }

    private static List<ReadTranscript> turnARow(
            String name,
            List<TableParser.Row> rows,
            Columns columns,
            Original original,
            ImportOptions options,
            Findings shared) {
        Map<String, SourceRows> sources = new LinkedHashMap<>();
        for (TableParser.Row row : rows) {
            String source = columns.source() == Columns.NONE
                    ? name
                    : row.cell(columns.source()).strip();
            sources.computeIfAbsent(
                            source, k -> new SourceRows(columns, options, sources.isEmpty() ? shared : new Findings()))
                    .add(row);
            checkCount(sources.size());
        }
        List<ReadTranscript> read = new ArrayList<>();
        sources.forEach((source, turns) -> {
            if (!turns.isEmpty()) {
                read.add(turns.read(source.isEmpty() ? name : source, original));
            }
        });
        return read;
    }

    private static List<ReadTranscript> interviewARow(
            String name,
            List<TableParser.Row> rows,
            Columns columns,
            Original original,
            ImportOptions options,
            Findings shared) {
        List<String> names = new ArrayList<>();
        List<CodePointText> texts = new ArrayList<>();
        List<Findings> findings = new ArrayList<>();
        Map<String, Integer> used = new LinkedHashMap<>();
        int number = 0;
        for (TableParser.Row row : rows) {
            number++;
            if (row.cell(columns.text()).isBlank()) {
                shared.doubts()
                        .add(
                                Doubt.WHOLE_FILE,
                                "",
                                "the row on line " + row.line() + " of the table holds no words; it became no source");
                continue;
            }
            Findings own = texts.isEmpty() ? shared : new Findings();
            names.add(unique(
                    columns.source() == Columns.NONE
                            ? name + "-" + number
                            : row.cell(columns.source()).strip(),
                    used,
                    own));
            texts.add(CanonicalText.of(row.cell(columns.text()), own));
            findings.add(own);
            checkCount(texts.size());
        }
        List<TurnReading> readings = TurnRules.detect(texts, options.turns());
        List<ReadTranscript> read = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            findings.get(i).doubts().addAll(readings.get(i).doubts());
            read.add(ReadTranscript.of(
                    names.get(i),
                    texts.get(i),
                    List.of(original),
                    TranscriptFormat.TABLE,
                    readings.get(i).turns(),
                    findings.get(i)));
        }
        return read;
    }

    private static String unique(String name, Map<String, Integer> used, Findings findings) {
        int times = used.merge(name, 1, Integer::sum);
        if (times == 1) {
            return name;
        }
        findings.doubts()
                .add(
                        Doubt.WHOLE_FILE,
                        name,
                        "another row has this name too; this source was called \"" + name + " (" + times + ")\"");
        return name + " (" + times + ")";
    }

    private static void checkCount(int sources) {
        if (sources > TranscriptLimits.MAX_SOURCES_IN_FILE) {
            throw new UnreadableTranscript(
                    "holds more than " + TranscriptLimits.MAX_SOURCES_IN_FILE + " sources; divide it");
        }
    }
}
