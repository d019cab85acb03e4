package org.tacit.cli.study;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tacit.cli.command.Person;
import org.tacit.cli.command.PortOption;
import org.tacit.cli.output.Answers;
import org.tacit.domain.TacitException;
import org.tacit.domain.coding.CoderId;
import org.tacit.workbench.serve.Serving;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import org.tacit.workbench.study.Reports;
import org.tacit.workbench.study.StudyFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the example study, prints its findings in brief and writes the full report. */
@Command(
        name = "demo",
        description =
                "The example study: built, its findings in brief printed, the full report written, and the workbench"
                        + " opened.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    private static final String NAME = "integrated-diabetes";

    private final StudyFiles files;
    private final StudyFolders folders;
    private final Reports reports;
    private final Path examples;
    private final Answers answers;

    private final Serving serving;

    @Option(names = "--no-serve", description = "Opens no workbench.")
    private boolean noServe;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "Where the study and the report are put; default: ./tacit-demo.")
    private Path dir = Path.of("tacit-demo");

    @Mixin
    private PortOption port = new PortOption();

    @Mixin
    private Person person = new Person();

    /** Builds from the example folders in {@code examples}. */
    public DemoCommand(
            StudyFiles files, StudyFolders folders, Reports reports, Path examples, Serving serving, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.folders = requireNonNull(folders, "folders is null");
        this.reports = requireNonNull(reports, "reports is null");
        this.examples = requireNonNull(examples, "examples is null");
        this.serving = requireNonNull(serving, "serving is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        Path study = dir.resolve(NAME + ".tacit");
        Path report = dir.resolve("findings.html");
        try (OpenStudy open = opened(study)) {
            answers.text(reports.brief(open));
            reports.write(open, report);
            reports.write(open, dir.resolve("findings.md"));
            answers.text("\nThe full report: " + report + "\nThe study:       " + study
                    + "\nNext:            ./tacit trail " + study + ", ./tacit matrix " + study
                    + " --columns role,site, ./tacit lens " + study + "\n");
        }
        if (!noServe) {
            new OpenWorkbench(answers)
                    .until(serving.start(new Serving.Request(dir, port.get(), person.id())), Optional.of(NAME));
        }
        return 0;
    }

    private OpenStudy opened(Path study) {
        if (Files.exists(study)) {
            answers.message(study + " is there already and was kept; delete it to begin again");
            return files.open(study);
        }
        try {
            Files.createDirectories(dir);
        } catch (IOException e) {
            throw new TacitException(dir + " cannot be made: name another folder with --dir", e);
        }
        return folders.read(study, new CoderId("demo"), examples.resolve(NAME)).study();
    }
}
