package org.tacit.exchange.transcript.subtitle;

import java.util.ArrayList;
import java.util.List;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.transcript.FileGroup;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.TranscriptFormat;
import org.tacit.exchange.transcript.TranscriptReader;
import org.tacit.exchange.transcript.UnreadableTranscript;
import org.tacit.exchange.transcript.text.CanonicalText;
import org.tacit.exchange.transcript.text.DecodedFile;
import org.tacit.exchange.turns.ComposedText;
import org.tacit.exchange.turns.SpokenPieces;
import org.tacit.exchange.turns.TurnReading;
import org.tacit.exchange.turns.TurnRules;

/**
 * Reads WebVTT and SubRip. Speakers are the names in voice tags or, where there are none, the labels that rules find in the words. A cue is cut where the screen is full, in the middle of what
 * somebody says, so the cues of one speaker in a row are one turn unless the person asks otherwise.
 */
public final class SubtitleReader implements TranscriptReader {
    @Override
    public List<TranscriptFormat> formats() {
        return List.of(TranscriptFormat.WEBVTT, TranscriptFormat.SUBRIP);
    }

    @Override
    public List<ReadTranscript> read(FileGroup group, TranscriptFormat format, ImportOptions options) {
        Findings findings = new Findings();
        DecodedFile file = DecodedFile.of(group.only(), format, options, findings);
        String clean = CanonicalText.clean(file.text(), findings);
        List<Cue> cues = format == TranscriptFormat.WEBVTT
                ? new WebVttParser(clean, findings).cues()
                : SubRipParser.cues(clean, findings);
        if (cues.isEmpty()) {
            throw new UnreadableTranscript(
                    "holds no cue with times (00:00:01.000 --> 00:00:04.000); if it is plain text, name the format text");
        }
        List<Piece> pieces = new ArrayList<>();
        cues.forEach(cue -> pieces.addAll(CueText.pieces(cue, findings)));
        boolean voiced = pieces.stream().anyMatch(piece -> !piece.voice().isEmpty());
        boolean join = options.merge().joins(true);
        ComposedText.Composed composed =
                voiced ? byVoice(pieces, join, findings) : byLabel(pieces, join, options, findings);
        return List.of(ReadTranscript.of(
                group.name(), composed.text(), List.of(file.original()), format, composed.turns(), findings));
    }

    private static ComposedText.Composed byVoice(List<Piece> pieces, boolean join, Findings findings) {
        SpokenPieces spoken = new SpokenPieces(join, " ");
        for (Piece piece : pieces) {
            if (piece.voice().isEmpty()) {
                findings.doubts()
                        .add(
                                piece.cue().line(),
                                piece.text(),
                                "a cue without a voice; it stands under \"" + ComposedText.NOBODY + "\"");
            }
            spoken.add(
                    piece.voice(),
                    piece.text().replace('\n', ' '),
                    piece.cue().fromMillis(),
                    piece.cue().toMillis(),
                    piece.cue().line());
        }
        return spoken.compose(findings.doubts());
    }

    /** Finds labels in the words of the cues, one line of a cue a line of text, and composes the turns anew. */
    private static ComposedText.Composed byLabel(
            List<Piece> pieces, boolean join, ImportOptions options, Findings findings) {
        StringBuilder lines = new StringBuilder();
        List<Cue> cueOfLine = new ArrayList<>();
        for (Piece piece : pieces) {
            for (String line : piece.text().split("\n", -1)) {
                lines.append(lines.isEmpty() ? "" : "\n").append(line);
                cueOfLine.add(piece.cue());
            }
        }
        CodePointText raw = new CodePointText(lines.toString());
        TurnReading reading = TurnRules.detect(raw, options.turns());
        reading.doubts()
                .forEach(doubt -> findings.doubts()
                        .add(
                                doubt.line() == 0
                                        ? 0
                                        : cueOfLine.get(doubt.line() - 1).line(),
                                doubt.text(),
                                doubt.why()));
        if (reading.turns().size() == 0) {
            return new ComposedText.Composed(raw, Turns.NONE);
        }
        return new LabelledLines(raw, cueOfLine, reading.turns()).join(new SpokenPieces(join, " "), findings);
    }
}
