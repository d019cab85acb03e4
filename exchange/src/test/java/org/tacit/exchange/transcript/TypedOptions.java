package org.tacit.exchange.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tacit.exchange.transcript.text.Decoding;
import org.tacit.exchange.turns.TurnChoice;

/** Options of a test case, one a line, as a person would type them. */
final class TypedOptions {
    private TypedOptions() {}

    static ImportOptions read(Path file) throws IOException {
        return Files.exists(file) ? of(Files.readAllLines(file)) : ImportOptions.DEFAULT;
    }

    static ImportOptions of(List<String> lines) {
        ImportOptions options = ImportOptions.DEFAULT;
        Set<String> speakers = new HashSet<>();
        Set<String> notSpeakers = new HashSet<>();
        for (String line : lines) {
            String what = line.substring(0, line.indexOf(' '));
            String value = line.substring(line.indexOf(' ') + 1);
            switch (what) {
                case "format" ->
                    options = options.withFormat(TranscriptFormat.named(value).orElseThrow());
                case "encoding" -> options = options.withEncoding(Decoding.named(value));
                case "turns" -> options = options.withTurns(TurnChoice.of(value));
                case "merge" -> options = options.withMerge(ImportOptions.Merge.valueOf(value));
                case "column" -> options = options.withTable(options.table().with(value));
                case "json" -> options = options.withJson(options.json().with(value));
                case "tiers" -> options = options.withTiers(List.of(value.split(",")));
                case "pair" -> options = options.withPair(value);
                case "speaker" -> speakers.add(value);
                case "not-speaker" -> notSpeakers.add(value);
                default -> throw new IllegalArgumentException("no option is called " + what);
            }
        }
        return options.withTurns(options.turns().withSpeakers(speakers).withNotSpeakers(notSpeakers));
    }
}
