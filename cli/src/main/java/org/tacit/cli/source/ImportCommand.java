package org.tacit.cli.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tacit.cli.command.FormatOption;
import org.tacit.cli.command.Person;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.command.WrongUsage;
import org.tacit.cli.output.Answers;
import org.tacit.cli.output.Format;
import org.tacit.cli.output.ProgressLine;
import org.tacit.domain.session.SessionId;
import org.tacit.exchange.turns.SpeakerJoin;
import org.tacit.workbench.source.ImportReport;
import org.tacit.workbench.source.ImportRequest;
import org.tacit.workbench.source.ImportTranscripts;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports transcripts and reports turns, speakers, words and doubts. */
@Command(
        name = "import",
        description = "Imports transcripts; prints a report: turns, speakers, words, doubts.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    private final StudyFiles files;
    private final ImportTranscripts imports;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private Person person = new Person();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Transcripts, or folders of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--session",
            paramLabel = "ID",
            description = "The session they record; made when the study has none of this id.")
    private @Nullable String session;

    @Option(
            names = "--speaker",
            paramLabel = "LABEL=ID",
            description = "Joins a label to a participant or moderator, for example GP1=P03; may be given again.")
    private List<String> speakers = List.of();

    @Option(
            names = "--moderator",
            paramLabel = "LABEL",
            description = "A label of somebody who asks; may be given again.")
    private List<String> moderators = List.of();

    @Option(
            names = "--add-participants",
            arity = "0..1",
            paramLabel = "shared|each",
            fallbackValue = "shared",
            description =
                    "Adds a participant for each label the study does not know: shared, the same label is the same person in every transcript, or each.")
    private @Nullable String adding;

    @Option(names = "--preview", description = "Reads and reports only; nothing is stored.")
    private boolean preview;

    /** Imports into the given files. */
    public ImportCommand(StudyFiles files, ImportTranscripts imports, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.imports = requireNonNull(imports, "imports is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        ImportRequest request = new ImportRequest(
                reading.options(),
                Optional.ofNullable(session).map(typed -> WrongUsage.in("--session", () -> new SessionId(typed))),
                WrongUsage.in("--speaker", () -> SpeakerJoin.byHand(speakers)),
                moderators,
                newPeople(),
                preview);
        ImportReport report = imported(request);
        print(report);
        return report.refused().isEmpty() ? 0 : 1;
    }

    private ImportReport imported(ImportRequest request) {
        try (OpenStudy open = preview ? files.openReadOnly(study.file()) : files.open(study.file());
                ProgressLine progress = new ProgressLine(answers.err(), "Importing")) {
            return imports.run(open, person.id(), paths, request, progress);
        }
    }

    private ImportRequest.NewPeople newPeople() {
        if (adding == null) {
            return ImportRequest.NewPeople.LEAVE;
        }
        return switch (adding) {
            case "shared" -> ImportRequest.NewPeople.SHARED;
            case "each" -> ImportRequest.NewPeople.EACH;
            default -> throw new WrongUsage("--add-participants " + adding + ": write shared or each");
        };
    }

    private void print(ImportReport report) {
        if (format.get() != Format.TABLE) {
            answers.answer(format.get(), () -> ImportTables.sources(report, false), () -> ImportTables.json(report));
        } else if (!report.sources().isEmpty()) {
            answers.text(ImportTables.sources(report, true).aligned()
                    + ImportTables.labels(report)
                            .map(table -> "\n" + table.aligned())
                            .orElse("")
                    + list("To look at:", ImportTables.doubts(report))
                    + list("Notes:", ImportTables.notes(report)));
        }
        report.refused().forEach(refused -> answers.message(refused.file() + ": " + refused.why()));
        Map<String, Integer> unassigned = ImportTranscripts.unassigned(report);
        if (!unassigned.isEmpty()) {
            answers.message("Joined to nobody yet: " + KnownSources.some(List.copyOf(unassigned.keySet()))
                    + ". Join them with ./tacit turns STUDY SOURCE --speaker LABEL=ID");
        }
        unheard(report).ifPresent(answers::message);
        paths.forEach(path -> foldersInside(path)
                .ifPresent(folders -> answers.message(path + ": folders inside were not read: " + folders)));
        if (preview) {
            answers.message("A preview: nothing was stored");
        }
    }

    /** Labels that were named on the command line and that nobody speaks under: a slip, most likely. */
    private Optional<String> unheard(ImportReport report) {
        Set<String> heard = report.sources().stream()
                .flatMap(source -> source.turnsByLabel().stream())
                .map(label -> label.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> unheard = Stream.concat(SpeakerJoin.byHand(speakers).keySet().stream(), moderators.stream())
                .filter(label -> !heard.contains(label.strip().toLowerCase(Locale.ROOT)))
                .toList();
        return unheard.isEmpty() || report.sources().isEmpty()
                ? Optional.empty()
                : Optional.of("Nobody speaks as " + KnownSources.some(unheard) + ": look at the labels above");
    }

    /** The folders inside a folder that was read. */
    private static Optional<String> foldersInside(Path path) {
        if (!Files.isDirectory(path)) {
            return Optional.empty();
        }
        try (Stream<Path> inside = Files.list(path)) {
            List<Path> visible = inside.filter(
                            file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            List<String> folders = visible.stream()
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
            boolean read = folders.size() < visible.size();
            return folders.isEmpty() || !read ? Optional.empty() : Optional.of(KnownSources.some(folders));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String list(String heading, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : "\n" + heading + "\n"
                        + lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }
}
