package org.tacit.cli.source;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
                Optional.ofNullable(session).map(SessionId::new),
                SpeakerJoin.byHand(speakers),
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
            answers.text(ImportTables.sources(report, true).aligned() + "\n"
                    + ImportTables.labels(report).aligned()
                    + list("To look at:", ImportTables.doubts(report))
                    + list("Notes:", ImportTables.notes(report)));
        }
        report.refused().forEach(refused -> answers.message(refused.file() + ": " + refused.why()));
        Map<String, Integer> unassigned = ImportTranscripts.unassigned(report);
        if (!unassigned.isEmpty()) {
            answers.message("Joined to nobody yet: " + String.join(", ", unassigned.keySet())
                    + ". Join them with ./tacit turns STUDY SOURCE --speaker LABEL=ID");
        }
        if (preview) {
            answers.message("A preview: nothing was stored");
        }
    }

    private static String list(String heading, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : "\n" + heading + "\n"
                        + lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }
}
