package org.tacit.cli.study;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tacit.cli.command.Person;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.command.WrongUsage;
import org.tacit.cli.output.Answers;
import org.tacit.domain.setup.Stance;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.study.NewStudy;
import org.tacit.workbench.study.StudyFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins a study, empty or from a study folder. */
@Command(name = "new", description = "A new study, empty or from a study folder.", mixinStandardHelpOptions = true)
public final class NewCommand implements Callable<Integer> {
    private static final int MOST_NOTES = 20;

    private final NewStudy newStudy;
    private final StudyFolders folders;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Mixin
    private Person person = new Person();

    @Option(names = "--from", paramLabel = "FOLDER", description = "A study folder to begin from.")
    private @Nullable Path from;

    @Option(names = "--title", paramLabel = "TEXT", description = "The study's title; default: the file's name.")
    private @Nullable String title;

    @Option(names = "--question", paramLabel = "TEXT", description = "The research question.")
    private String question = "";

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            description = "The family of analysis: reflexive, codebook or coding-reliability; default: codebook.")
    private String stance = "codebook";

    /** Begins studies. */
    public NewCommand(NewStudy newStudy, StudyFolders folders, Answers answers) {
        this.newStudy = requireNonNull(newStudy, "newStudy is null");
        this.folders = requireNonNull(folders, "folders is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        if (from != null) {
            StudyFolders.Read read = folders.read(study.file(), person.id(), from);
            try (OpenStudy open = read.study()) {
                tell(read.notes());
                answers.text(Counts.sentence(open.study()) + "\n");
            }
            return 0;
        }
        StudyDetails details = new StudyDetails(
                title == null ? nameOf(study.file()) : title,
                question,
                "",
                "",
                stance(),
                List.of(),
                List.of(),
                List.of());
        try (OpenStudy open = newStudy.empty(study.file(), person.id(), details)) {
            answers.text(
                    "Began " + study.file() + ": \"" + open.study().details().title() + "\"\n");
        }
        return 0;
    }

    private void tell(List<String> notes) {
        notes.stream().limit(MOST_NOTES).forEach(answers::message);
        if (notes.size() > MOST_NOTES) {
            answers.message("and " + (notes.size() - MOST_NOTES)
                    + " more like these; ./tacit import --preview lists them all, transcript by transcript");
        }
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".tacit") ? name.substring(0, name.length() - ".tacit".length()) : name;
    }

    private Stance stance() {
        for (Stance known : Stance.values()) {
            if (known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(stance)) {
                return known;
            }
        }
        throw new WrongUsage("--stance " + stance + ": write reflexive, codebook or coding-reliability");
    }
}
