package org.tacit.server.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tacit.exchange.transcript.TranscriptCounts;
import org.tacit.workbench.source.ImportReport;

/**
 * What an import would do, or did.
 *
 * @param sources read, or imported
 * @param refused files that were not, with the reason
 */
public record ShownImport(List<ImportedSource> sources, List<RefusedFile> refused) {

    /**
     * A source.
     *
     * @param key tells it from the others of this answer
     * @param id in the study, once it is imported; before that the id it would have if it came first
     * @param name what it is called
     * @param file the file, or the first of the files, it came from
     * @param encoding of the characters; empty where the format has its own
     * @param rule the rule its turns were found by
     * @param labels how many turns each label has, and who it is
     * @param doubts what to look at
     * @param leftOut what the file holds and the text does not, and how many of each
     * @param head the first turns, for a preview; empty otherwise
     */
    public record ImportedSource(
            String key,
            String id,
            String name,
            String file,
            String converter,
            String encoding,
            String rule,
            SourceCounts counts,
            List<ReadLabel> labels,
            List<ReadDoubt> doubts,
            Map<String, Integer> leftOut,
            List<ReadTurn> head) {}

    /** How large a source is; {@code characters} in code points. */
    public record SourceCounts(int turns, int speakers, int words, int characters) {}

    /** A label; {@code person} is who it was joined to, where it was. */
    public record ReadLabel(
            String label, int turns, @Nullable String person) {}

    /** A doubt; line 0 when it concerns the whole file. */
    public record ReadDoubt(int line, String text, String why) {}

    /** One of the first turns; {@code line} is where it begins in the text, from 1. */
    public record ReadTurn(String label, String text, int line) {}

    /** A file that was not read. */
    public record RefusedFile(String file, String why) {}

    static ShownImport of(ImportReport report) {
        List<ImportedSource> sources = new ArrayList<>();
        report.sources().forEach(source -> sources.add(source(sources.size() + 1, source)));
        return new ShownImport(
                sources,
                report.refused().stream()
                        .map(refused -> new RefusedFile(refused.file(), refused.why()))
                        .toList());
    }

    private static ImportedSource source(int number, ImportReport.Imported source) {
        TranscriptCounts counts = source.counts();
        return new ImportedSource(
                number + ":" + source.id(),
                source.id().value(),
                source.name(),
                source.file(),
                source.converter(),
                source.encoding(),
                source.rule(),
                new SourceCounts(counts.turns(), counts.speakers(), counts.wordsOfTalk(), counts.characters()),
                source.turnsByLabel().stream()
                        .map(label -> new ReadLabel(
                                label.label(), label.turns(), label.person().isEmpty() ? null : label.person()))
                        .toList(),
                source.doubts().stream()
                        .map(doubt -> new ReadDoubt(doubt.line(), doubt.text(), doubt.why()))
                        .toList(),
                source.leftOut(),
                source.head().stream()
                        .map(turn -> new ReadTurn(turn.label(), turn.text(), turn.line()))
                        .toList());
    }
}
