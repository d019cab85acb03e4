package org.tacit.exchange.transcript.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tacit.exchange.transcript.FileGroup;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.JsonKeys;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.RecordedTime;
import org.tacit.exchange.transcript.TranscriptFormat;
import org.tacit.exchange.transcript.TranscriptLimits;
import org.tacit.exchange.transcript.TranscriptReader;
import org.tacit.exchange.transcript.UnreadableTranscript;
import org.tacit.exchange.transcript.text.CanonicalText;
import org.tacit.exchange.transcript.text.DecodedFile;
import org.tacit.exchange.turns.ComposedText;
import org.tacit.exchange.turns.SpokenPieces;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that holds a list of turns, each an object with a speaker and a text. Each element of the list is a turn unless the person asks for joined ones. */
public final class JsonReader implements TranscriptReader {
    @Override
    public List<TranscriptFormat> formats() {
        return List.of(TranscriptFormat.JSON);
    }

    @Override
    public List<ReadTranscript> read(FileGroup group, TranscriptFormat format, ImportOptions options) {
        Findings findings = new Findings();
        DecodedFile file = DecodedFile.of(group.only(), format, options, findings);
        JsonNode root = parse(file.text());
        TurnLists.Found found = TurnLists.find(root, options.json(), findings);
        List<ReadTranscript> sources = new ArrayList<>();
        for (TurnLists.TurnList list : found.lists()) {
            Findings own = sources.isEmpty() ? findings : new Findings();
            ComposedText.Composed composed =
                    compose(list.turns(), found.keys(), options.merge().joins(false), own);
            String name = list.name()
                    .orElse(found.lists().size() == 1 ? group.name() : group.name() + "-" + (sources.size() + 1));
            sources.add(
                    ReadTranscript.of(name, composed.text(), List.of(file.original()), format, composed.turns(), own));
        }
        return sources;
    }

    private JsonNode parse(String text) {
        try {
            return Limited.MAPPER.readTree(text);
        } catch (JacksonException e) {
            String where =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
            throw new UnreadableTranscript(where + "is not well-formed JSON: " + firstLine(e.getOriginalMessage()), e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").replaceAll("\\s*\\(.*", "");
    }

    private static ComposedText.Composed compose(JsonNode turns, JsonKeys keys, boolean join, Findings findings) {
        SpokenPieces spoken = new SpokenPieces(join, "\n");
        int number = 0;
        for (JsonNode turn : turns) {
            number++;
            String speaker =
                    CanonicalText.clean(text(turn, keys.speaker()), findings).strip();
            String words = CanonicalText.clean(text(turn, keys.text()), findings);
            boolean said = spoken.add(
                    speaker,
                    words,
                    time(turn, keys.from(), keys, number, findings),
                    time(turn, keys.to(), keys, number, findings),
                    number);
            if (!said) {
                findings.leaveOut("turns without words");
            } else if (speaker.isEmpty()) {
                findings.doubts()
                        .add(
                                number,
                                words,
                                "turn " + number + " has no speaker; it stands under \"" + ComposedText.NOBODY + "\"");
            }
        }
        return spoken.compose(findings.doubts());
    }

    private static String text(JsonNode turn, Optional<String> key) {
        JsonNode value = key.map(turn::path).orElseThrow();
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    private static OptionalLong time(
            JsonNode turn, Optional<String> key, JsonKeys keys, int number, Findings findings) {
        JsonNode value = key.map(turn::path).orElse(turn.path(""));
        if (key.isEmpty() || value.isMissingNode() || value.isNull()) {
            return OptionalLong.empty();
        }
        OptionalLong time =
                value.isValueNode() ? RecordedTime.millis(value.asString(), keys.milliseconds()) : OptionalLong.empty();
        if (time.isEmpty()) {
            findings.doubts()
                    .add(
                            number,
                            value.toString(),
                            "turn " + number + ": this is no time; the turn was kept without it");
        }
        return time;
    }

    /** Made when the first JSON file is read: every start of the program puts the readers together, few read JSON. */
    private static final class Limited {
        static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(TranscriptLimits.MAX_JSON_DEPTH)
                                .maxStringLength(TranscriptLimits.MAX_TEXT)
                                .maxDocumentLength(TranscriptLimits.MAX_FILE_BYTES)
                                .build())
                        .build())
                .build();
    }
}
