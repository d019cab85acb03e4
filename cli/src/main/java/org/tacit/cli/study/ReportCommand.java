package org.tacit.cli.study;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.output.Answers;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import org.tacit.workbench.study.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the findings. */
@Command(
        name = "report",
        description = "Findings: themes, quotes, lens, matrices, methods, checklist.",
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {
    private final StudyFiles files;
    private final Reports reports;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "Where to, .html or .md; may be given again.")
    private List<Path> out = List.of();

    /** Reports on the given files. */
    public ReportCommand(StudyFiles files, Reports reports, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.reports = requireNonNull(reports, "reports is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        try (OpenStudy open = files.openReadOnly(study.file())) {
            for (Path file : out) {
                reports.write(open, file);
                answers.text("Wrote " + file + "\n");
            }
            return 0;
        }
    }
}
