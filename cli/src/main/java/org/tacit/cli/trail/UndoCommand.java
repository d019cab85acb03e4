package org.tacit.cli.trail;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.Callable;
import org.tacit.cli.command.Person;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.output.Answers;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import org.tacit.workbench.trail.TrailLines;
import org.tacit.workbench.trail.Undo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes an act back. */
@Command(
        name = "undo",
        description = "Takes an act back by recording its opposite; undoing an undo is a redo.",
        mixinStandardHelpOptions = true)
public final class UndoCommand implements Callable<Integer> {
    private final StudyFiles files;
    private final Undo undo;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Mixin
    private Person person = new Person();

    @Parameters(
            index = "1",
            paramLabel = "ENTRY",
            description = "The number of an entry, as ./tacit trail shows it; all entries of the same act go with it.")
    private long entry;

    /** Undoes in the given files. */
    public UndoCommand(StudyFiles files, Undo undo, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.undo = requireNonNull(undo, "undo is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        TrailLines lines = new TrailLines();
        try (OpenStudy open = files.open(study.file())) {
            List<Entry> recorded = undo.undo(open, person.id(), entry);
            for (Entry done : recorded) {
                answers.text(done.sequence() + "  " + lines.describe(open.study(), done.change()) + "\n");
            }
            return 0;
        }
    }
}
