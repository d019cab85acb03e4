package org.tacit.cli.study;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.output.Answers;
import org.tacit.domain.TacitException;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import org.tacit.workbench.study.StudyFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a study as a study folder. */
@Command(name = "export", description = "Writes the study as a study folder.", mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
    private static final List<String> LATER = List.of(".qdpx", ".qdc", ".csv", ".xlsx", ".docx");

    private final StudyFiles files;
    private final StudyFolders folders;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Parameters(index = "1", paramLabel = "FOLDER", description = "Where to; a new folder, or one written before.")
    private Path out = Path.of("");

    /** Exports the given files. */
    public ExportCommand(StudyFiles files, StudyFolders folders, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.folders = requireNonNull(folders, "folders is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        String name = String.valueOf(out.getFileName());
        if (name.endsWith(".html") || name.endsWith(".md")) {
            throw new TacitException(name + ": a report is written by ./tacit report " + study.file() + " -o " + out);
        }
        LATER.stream().filter(name::endsWith).findFirst().ifPresent(ending -> {
            throw new TacitException(name + ": this version does not write " + ending + " yet; name a folder instead");
        });
        try (OpenStudy open = files.openReadOnly(study.file())) {
            List<String> left = folders.write(open, out);
            answers.text("Wrote " + Counts.sentence(open.study()) + " to " + out + "\n");
            left.forEach(answers::message);
            return 0;
        }
    }
}
