package org.tacit.cli.study;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tacit.cli.command.FormatOption;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.output.Answers;
import org.tacit.cli.output.Format;
import org.tacit.cli.output.Table;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import org.tacit.workbench.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a whole study and says what is wrong, entry by entry. */
@Command(
        name = "verify",
        description =
                "Walks the trail's chain, replays it, and checks every position and quote; exit 1 when something is wrong.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    private final StudyFiles files;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Mixin
    private FormatOption format = new FormatOption();

    /** Verifies the given files. */
    public VerifyCommand(StudyFiles files, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        try (OpenStudy open = files.openReadOnly(study.file())) {
            Verification found = open.verify();
            if (format.get() == Format.TABLE) {
                text(found);
            } else {
                answers.answer(format.get(), () -> table(found), () -> json(found));
            }
            return found.ok() ? 0 : 1;
        }
    }

    private void text(Verification found) {
        answers.text(
                found.ok()
                        ? found.entries() + " entries, nothing wrong\n"
                        : found.entries() + " entries, " + found.problems().size() + " wrong\n");
        found.problems().forEach(problem -> answers.text(line(problem) + "\n"));
        found.withdrawn().forEach(note -> answers.text(note + "\n"));
        if (!found.head().isEmpty()) {
            answers.text("hash of the last entry: " + found.head() + "\n");
        }
    }

    private static String line(Verification.Problem problem) {
        return (problem.entry().isPresent() ? "entry " + problem.entry().getAsLong() + ": " : "") + problem.message();
    }

    private static Table table(Verification found) {
        Table.Builder table = Table.of("entry", "problem");
        found.problems()
                .forEach(problem ->
                        table.row(problem.entry().isPresent() ? problem.entry().getAsLong() : "", problem.message()));
        return table.build();
    }

    private static Object json(Verification found) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ok", found.ok());
        answer.put("entries", found.entries());
        List<Map<String, Object>> problems = found.problems().stream()
                .map(problem -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    problem.entry().ifPresent(entry -> row.put("entry", entry));
                    row.put("message", problem.message());
                    return row;
                })
                .toList();
        answer.put("problems", problems);
        answer.put("withdrawn", found.withdrawn());
        answer.put("head", found.head());
        return answer;
    }
}
