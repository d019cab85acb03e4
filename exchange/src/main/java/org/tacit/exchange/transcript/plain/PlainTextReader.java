package org.tacit.exchange.transcript.plain;

import java.util.List;
import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.transcript.FileGroup;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.TranscriptFormat;
import org.tacit.exchange.transcript.TranscriptReader;
import org.tacit.exchange.transcript.text.CanonicalText;
import org.tacit.exchange.transcript.text.DecodedFile;
import org.tacit.exchange.turns.Doubt;
import org.tacit.exchange.turns.TurnReading;
import org.tacit.exchange.turns.TurnRules;

/** Reads plain text and Markdown. Markdown stays as it is written: its signs are part of the text, so that nothing moves; only headings end a turn. */
public final class PlainTextReader implements TranscriptReader {
    @Override
    public List<TranscriptFormat> formats() {
        return List.of(TranscriptFormat.TEXT, TranscriptFormat.MARKDOWN);
    }

    @Override
    public List<ReadTranscript> read(FileGroup group, TranscriptFormat format, ImportOptions options) {
        Findings findings = new Findings();
        DecodedFile file = DecodedFile.of(group.only(), format, options, findings);
        CodePointText text = CanonicalText.of(file.text(), findings);
        if (text.length() == 0) {
            findings.doubts().add(Doubt.WHOLE_FILE, "", "the file holds no words");
        }
        TurnReading reading = TurnRules.detect(text, options.turns());
        findings.doubts().addAll(reading.doubts());
        return List.of(
                ReadTranscript.of(group.name(), text, List.of(file.original()), format, reading.turns(), findings));
    }
}
