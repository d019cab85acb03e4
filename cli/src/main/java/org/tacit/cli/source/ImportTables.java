package org.tacit.cli.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tacit.cli.output.JsonObject;
import org.tacit.cli.output.Table;
import org.tacit.exchange.turns.Doubt;
import org.tacit.workbench.source.ImportReport;

/** The report of an import, as tables and as the JSON that programs rely on. */
final class ImportTables {
    /** The most doubts of one source that are printed; JSON holds all. */
    private static final int MOST_DOUBTS = 12;

    private ImportTables() {}

    /** One row a source; for people a row of sums beneath, which in CSV would be taken for a source. */
    static Table sources(ImportReport report, boolean withTotal) {
        Table.Builder table =
                Table.of("source", "read as", "encoding", "rule", "turns", "speakers", "words", "characters", "doubts");
        int turns = 0;
        int words = 0;
        int characters = 0;
        int doubts = 0;
        for (ImportReport.Imported source : report.sources()) {
            table.row(
                    source.id(),
                    source.converter(),
                    source.encoding(),
                    source.rule(),
                    source.counts().turns(),
                    source.counts().speakers(),
                    source.counts().wordsOfTalk(),
                    source.counts().characters(),
                    source.doubts().size());
            turns += source.counts().turns();
            words += source.counts().wordsOfTalk();
            characters += source.counts().characters();
            doubts += source.doubts().size();
        }
        if (withTotal && report.sources().size() > 1) {
            table.row(report.sources().size() + " sources", "", "", "", turns, "", words, characters, doubts);
        }
        return table.build();
    }

    /** Every label over all sources: how often it speaks, in how many sources, and who it is. */
    /** Who speaks, over all sources; nothing where no label was found. */
    static Optional<Table> labels(ImportReport report) {
        Map<String, int[]> counts = new TreeMap<>();
        for (ImportReport.Imported source : report.sources()) {
            for (ImportReport.LabelTurns label : source.turnsByLabel()) {
                int[] count = counts.computeIfAbsent(label.label() + "\u0000" + label.person(), key -> new int[2]);
                count[0] += label.turns();
                count[1]++;
            }
        }
        Table.Builder table = Table.of("label", "person", "turns", "sources");
        counts.forEach((key, count) -> {
            int split = key.indexOf('\u0000');
            table.row(key.substring(0, split), key.substring(split + 1), count[0], count[1]);
        });
        return counts.isEmpty() ? Optional.empty() : Optional.of(table.build());
    }

    static List<String> doubts(ImportReport report) {
        List<String> lines = new ArrayList<>();
        for (ImportReport.Imported source : report.sources()) {
            List<Doubt> doubts = source.doubts();
            doubts.stream()
                    .limit(MOST_DOUBTS)
                    .forEach(doubt -> lines.add(line(source.id().value(), doubt)));
            if (doubts.size() > MOST_DOUBTS) {
                lines.add(source.id() + ": and " + (doubts.size() - MOST_DOUBTS) + " more; --format json lists all");
            }
        }
        return lines;
    }

    /** What was left out and which signs of the transcriber stand in the text, over all sources. */
    static List<String> notes(ImportReport report) {
        List<String> lines = new ArrayList<>();
        sums(report, ImportReport.Imported::leftOut).forEach((what, sum) -> lines.add("left out: " + sum + " " + what));
        sums(report, ImportReport.Imported::marks)
                .forEach((what, sum) -> lines.add("in the text: " + sum + " " + what));
        return lines;
    }

    private static Map<String, Integer> sums(
            ImportReport report, Function<ImportReport.Imported, Map<String, Integer>> counted) {
        Map<String, Integer> sums = new TreeMap<>();
        report.sources()
                .forEach(source ->
                        counted.apply(source).forEach((what, count) -> sums.merge(what, count, Integer::sum)));
        return sums;
    }

    /** A doubt as a line, after the name of its source where several are told of. */
    static String line(String source, Doubt doubt) {
        String where = doubt.line() == Doubt.WHOLE_FILE ? "" : " line " + doubt.line();
        String text = doubt.text().isEmpty() ? "" : " \"" + doubt.text() + "\"";
        String place = (source + where + text).strip();
        return place.isEmpty() ? doubt.why() : place + ": " + doubt.why();
    }

    static Object json(ImportReport report) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("sources", report.sources().stream().map(ImportTables::json).toList());
        answer.put(
                "refused",
                report.refused().stream()
                        .map(refused -> JsonObject.of("file", refused.file(), "why", refused.why()))
                        .toList());
        return answer;
    }

    private static Object json(ImportReport.Imported source) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", source.id().value());
        row.put("file", source.file());
        row.put("format", source.converter());
        row.put("encoding", source.encoding());
        row.put("rule", source.rule());
        row.put("turns", source.counts().turns());
        row.put("speakers", source.counts().speakers());
        row.put("words", source.counts().wordsOfTalk());
        row.put("characters", source.counts().characters());
        row.put(
                "labels",
                source.turnsByLabel().stream()
                        .map(label ->
                                JsonObject.of("label", label.label(), "turns", label.turns(), "person", label.person()))
                        .toList());
        row.put(
                "doubts",
                source.doubts().stream()
                        .map(doubt -> JsonObject.of("line", doubt.line(), "text", doubt.text(), "why", doubt.why()))
                        .toList());
        row.put("leftOut", source.leftOut());
        row.put("marks", source.marks());
        return row;
    }
}
