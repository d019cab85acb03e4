package org.tacit.exchange.transcript.realdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tacit.exchange.transcript.FileGroup;
import org.tacit.exchange.transcript.FileGrouping;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.JsonKeys;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.TableColumns;
import org.tacit.exchange.transcript.TranscriptFile;
import org.tacit.exchange.transcript.standard.StandardReaders;
import org.tacit.exchange.turns.TurnChoice;

/** Published sets of real transcripts, kept beside the project and not in it, with the options each is read with. Where they are absent the tests on them are left out. */
// The options are immutable, but not annotated so.
@SuppressWarnings("ImmutableEnumChecker")
enum RealTranscripts {
    PRIMOCK57("primock57/transcripts", name -> name.endsWith(".TextGrid"), ImportOptions.DEFAULT),
    ACI_BENCH_TRAIN("aci-bench/challenge_data", "train.csv"::equals, table("text=dialogue", "group=encounter_id")),
    ACI_BENCH_VALID("aci-bench/challenge_data", "valid.csv"::equals, table("text=dialogue", "group=encounter_id")),
    MTS_DIALOG("mts-dialog", name -> name.endsWith(".csv"), table("text=dialogue", "group=ID")),
    ANTHROPIC_INTERVIEWER(
            "anthropic-interviewer", name -> name.endsWith(".csv"), table("text=text", "group=transcript_id")),
    GERMEDIQ(
            "germediq",
            name -> name.endsWith(".csv"),
            table("text=response", "speaker=participant_id", "group=participant_id", "prompt=question")),
    MIBOT(
            "mibot/transcripts",
            name -> name.endsWith(".json"),
            json("turns=utterances", "speaker=speaker", "text=text", "source=participant_id")),
    QMSUM(
            "qmsum-committee-hearings",
            name -> name.endsWith(".json"),
            json("turns=meeting_transcripts", "speaker=speaker", "text=content")),
    CABNC("cabnc-chat", name -> name.endsWith(".cha"), ImportOptions.DEFAULT),
    AUTSPACES(
            "autspaces-focus-groups",
            name -> name.startsWith("2019"),
            ImportOptions.DEFAULT.withTurns(TurnChoice.of("[ \\t]*\\* \\((?<name>[^)]*)\\):? *")));

    private final String folder;
    private final Predicate<String> files;
    private final ImportOptions options;

    RealTranscripts(String folder, Predicate<String> files, ImportOptions options) {
        this.folder = folder;
        this.files = files;
        this.options = options;
    }

    private static ImportOptions table(String... columns) {
        TableColumns table = TableColumns.UNSAID;
        for (String column : columns) {
            table = table.with(column);
        }
        return ImportOptions.DEFAULT.withTable(table);
    }

    private static ImportOptions json(String... keys) {
        JsonKeys json = JsonKeys.UNSAID;
        for (String key : keys) {
            json = json.with(key);
        }
        return ImportOptions.DEFAULT.withJson(json);
    }

    /** The folder on this machine. */
    Path path() {
        // Tests run in the module's folder; the data lies beside the project.
        return Path.of("..", "..", "shared", "data", "transcripts").resolve(folder);
    }

    boolean isHere() {
        return Files.isDirectory(path());
    }

    ImportOptions options() {
        return options;
    }

    String folder() {
        return folder;
    }

    List<Path> files() {
        try (Stream<Path> all = Files.list(path())) {
            return all.filter(file -> files.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ReadTranscript> read() {
        return read(options);
    }

    List<ReadTranscript> read(ImportOptions chosen) {
        List<String> names =
                files().stream().map(file -> file.getFileName().toString()).toList();
        List<ReadTranscript> sources = new ArrayList<>();
        for (FileGrouping.Plan plan : FileGrouping.plan(names, chosen.pair())) {
            List<FileGroup.Part> parts = plan.parts().stream()
                    .map(part -> new FileGroup.Part(
                            new TranscriptFile(part.fileName(), bytes(path().resolve(part.fileName()))),
                            part.speaker()))
                    .toList();
            sources.addAll(StandardReaders.all().read(new FileGroup(plan.name(), parts), chosen));
        }
        return sources;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files as text, line ends made line feeds. */
    String words() {
        StringBuilder words = new StringBuilder();
        files().forEach(file -> words.append(
                        new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .append('\n'));
        return words.toString();
    }
}
