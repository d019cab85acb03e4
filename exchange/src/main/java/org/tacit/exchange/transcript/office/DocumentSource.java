package org.tacit.exchange.transcript.office;

import java.util.List;
import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.transcript.FileGroup;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.Original;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.TranscriptFormat;
import org.tacit.exchange.transcript.text.CanonicalText;
import org.tacit.exchange.turns.Doubt;
import org.tacit.exchange.turns.TurnReading;
import org.tacit.exchange.turns.TurnRules;

/** The source made of a document's lines. Stateless. */
final class DocumentSource {
    private DocumentSource() {}

    static ReadTranscript of(
            FileGroup group, String lines, TranscriptFormat format, ImportOptions options, Findings findings) {
        CodePointText text = CanonicalText.of(lines, findings);
        if (text.length() == 0) {
            findings.doubts().add(Doubt.WHOLE_FILE, "", "the file holds no words");
        }
        TurnReading reading = TurnRules.detect(text, options.turns());
        findings.doubts().addAll(reading.doubts());
        // XML says itself which encoding it has, part by part.
        Original original = Original.of(group.only(), format.mediaType(), "");
        return ReadTranscript.of(group.name(), text, List.of(original), format, reading.turns(), findings);
    }
}
