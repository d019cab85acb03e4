package org.tacit.exchange.transcript.standard;

import java.util.List;
import org.tacit.exchange.transcript.TranscriptReaders;
import org.tacit.exchange.transcript.chat.ChatReader;
import org.tacit.exchange.transcript.json.JsonReader;
import org.tacit.exchange.transcript.office.DocxReader;
import org.tacit.exchange.transcript.office.OdtReader;
import org.tacit.exchange.transcript.plain.PlainTextReader;
import org.tacit.exchange.transcript.praat.TextGridReader;
import org.tacit.exchange.transcript.subtitle.SubtitleReader;
import org.tacit.exchange.transcript.table.TableReader;

/** The readers of every format Tacit knows. */
public final class StandardReaders {
    private StandardReaders() {}

    /** A reader of every format. */
    public static TranscriptReaders all() {
        return new TranscriptReaders(List.of(
                new PlainTextReader(),
                new DocxReader(),
                new OdtReader(),
                new SubtitleReader(),
                new TextGridReader(),
                new TableReader(),
                new JsonReader(),
                new ChatReader()));
    }
}
