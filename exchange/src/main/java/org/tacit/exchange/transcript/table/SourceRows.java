package org.tacit.exchange.transcript.table;

import java.util.List;
import java.util.OptionalLong;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.Original;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.RecordedTime;
import org.tacit.exchange.transcript.TranscriptFormat;
import org.tacit.exchange.transcript.text.CanonicalText;
import org.tacit.exchange.turns.ComposedText;
import org.tacit.exchange.turns.SpokenPieces;

/** The rows of one source in a table with a row a turn. Not thread-safe. */
final class SourceRows {
    private final Columns columns;
    private final String promptLabel;
    private final Findings findings;
    private final SpokenPieces pieces;

    SourceRows(Columns columns, ImportOptions options, Findings findings) {
        this.columns = columns;
        this.promptLabel = options.table().promptLabel();
        this.findings = findings;
        this.pieces = new SpokenPieces(options.merge().joins(false), "\n");
    }

    void add(TableParser.Row row) {
        if (columns.prompt() != Columns.NONE) {
            String asked = CanonicalText.clean(row.cell(columns.prompt()), findings);
            pieces.add(promptLabel, asked, OptionalLong.empty(), OptionalLong.empty(), row.line());
        }
        String said = CanonicalText.clean(row.cell(columns.text()), findings);
        String speaker = columns.speaker() == Columns.NONE
                ? ""
                : CanonicalText.clean(row.cell(columns.speaker()), findings).strip();
        if (!pieces.add(speaker, said, time(row, columns.from()), time(row, columns.to()), row.line())) {
            findings.leaveOut("rows without words");
        } else if (speaker.isEmpty()) {
            findings.doubts()
                    .add(row.line(), said, "a row without a speaker; it stands under \"" + ComposedText.NOBODY + "\"");
        }
    }

    private OptionalLong time(TableParser.Row row, int column) {
        if (column == Columns.NONE || row.cell(column).isBlank()) {
            return OptionalLong.empty();
        }
        OptionalLong time = RecordedTime.millis(row.cell(column), false);
        if (time.isEmpty()) {
            findings.doubts().add(row.line(), row.cell(column), "is no time; the turn was kept without it");
        }
        return time;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    ReadTranscript read(String name, Original original) {
        ComposedText.Composed composed = pieces.compose(findings.doubts());
        return ReadTranscript.of(
                name, composed.text(), List.of(original), TranscriptFormat.TABLE, composed.turns(), findings);
    }
}
