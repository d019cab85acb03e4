package org.tacit.cli.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tacit.cli.command.WrongUsage;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.JsonKeys;
import org.tacit.exchange.transcript.TableColumns;
import org.tacit.exchange.transcript.TranscriptFormat;
import org.tacit.exchange.turns.TurnChoice;
import picocli.CommandLine.Option;

/** How files are to be read, for those that cannot say themselves. */
final class ReadingOptions {
    @Option(
            names = "--as-format",
            paramLabel = "NAME",
            description =
                    "Read as this format, whatever the ending: text, markdown, docx, odt, webvtt, subrip, textgrid, table, json or chat.")
    private @Nullable String format;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Read with this character encoding, for example windows-1252; default: found by evidence.")
    private @Nullable String encoding;

    @Option(
            names = "--turns",
            paramLabel = "RULE",
            description =
                    "How speakers are marked: auto, none, a rule such as name-colon, or a regular expression with a group called name; default: auto.")
    private String turns = "auto";

    @Option(
            names = "--label",
            paramLabel = "LABEL",
            description = "A label that is a speaker, however seldom it occurs; may be given again.")
    private List<String> labels = List.of();

    @Option(
            names = "--not-label",
            paramLabel = "LABEL",
            description = "A label that is no speaker, however often it occurs; may be given again.")
    private List<String> notLabels = List.of();

    @Option(
            names = "--merge",
            paramLabel = "WHEN",
            description =
                    "Whether pieces of talk by one speaker that follow each other are one turn: format (as the format is cut), always or never; default: format.")
    private String merge = "format";

    @Option(
            names = "--column",
            paramLabel = "WHAT=NAME",
            description =
                    "Tables: text=, speaker=, time=, to=, group=, prompt=, prompt-label= or delimiter=; may be given again.")
    private List<String> columns = List.of();

    @Option(
            names = "--key",
            paramLabel = "WHAT=PATH",
            description = "JSON: turns=, speaker=, text=, from=, to=, source= or unit=s|ms; may be given again.")
    private List<String> keys = List.of();

    @Option(
            names = "--tier",
            paramLabel = "NAME",
            description = "TextGrid: only this tier is a speaker; may be given again.")
    private List<String> tiers = List.of();

    @Option(
            names = "--pair",
            paramLabel = "PATTERN",
            description = "TextGrid: how the names of files of one talk are built, for example {name}_{speaker}.")
    private @Nullable String pair;

    ImportOptions options() {
        ImportOptions options = ImportOptions.DEFAULT
                .withTurns(WrongUsage.in("--turns", () -> TurnChoice.of(turns))
                        .withSpeakers(new LinkedHashSet<>(labels))
                        .withNotSpeakers(new LinkedHashSet<>(notLabels)))
                .withMerge(merging())
                .withTiers(tiers);
        if (format != null) {
            options = options.withFormat(named(format));
        }
        if (encoding != null) {
            options = options.withEncoding(charset(encoding));
        }
        if (pair != null) {
            options = options.withPair(pair);
        }
        TableColumns table = TableColumns.UNSAID;
        for (String column : columns) {
            TableColumns before = table;
            table = WrongUsage.in("--column", () -> before.with(column));
        }
        JsonKeys json = JsonKeys.UNSAID;
        for (String key : keys) {
            JsonKeys before = json;
            json = WrongUsage.in("--key", () -> before.with(key));
        }
        return options.withTable(table).withJson(json);
    }

    private ImportOptions.Merge merging() {
        return switch (merge) {
            case "format" -> ImportOptions.Merge.AS_THE_FORMAT_IS_CUT;
            case "always" -> ImportOptions.Merge.SAME_SPEAKER;
            case "never" -> ImportOptions.Merge.NEVER;
            default -> throw new WrongUsage("--merge " + merge + ": write format, always or never");
        };
    }

    private static TranscriptFormat named(String name) {
        return TranscriptFormat.named(name)
                .orElseThrow(() -> new WrongUsage("--as-format " + name + ": write one of "
                        + String.join(
                                ", ",
                                Arrays.stream(TranscriptFormat.values())
                                        .map(TranscriptFormat::converter)
                                        .toList())));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new WrongUsage(
                    "--encoding " + name + ": no such encoding; write for example UTF-8, UTF-16 or windows-1252", e);
        }
    }
}
