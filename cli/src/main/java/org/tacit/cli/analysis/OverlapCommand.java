package org.tacit.cli.analysis;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.overlap.Overlap;
import org.tacit.analysis.overlap.OverlapFold;
import org.tacit.analysis.overlap.OverlapRequest;
import org.tacit.cli.command.FormatOption;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.output.Answers;
import org.tacit.cli.output.Format;
import org.tacit.cli.output.Table;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.study.Study;
import org.tacit.workbench.answer.OverlapAnswer;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which codes meet which. */
@Command(
        name = "overlap",
        description = "Which codes meet: in the same words, the same turn, turns nearby or the same source.",
        mixinStandardHelpOptions = true)
public final class OverlapCommand implements Callable<Integer> {
    private final StudyFiles files;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description =
                    "When two codings meet: overlap, turn, source, or a number for within so many turns; default: overlap.")
    private String rule = "overlap";

    @Option(names = "--same-coder", description = "Only codings of one coder meet.")
    private boolean sameCoder;

    @Option(names = "--top", paramLabel = "N", description = "Only the N pairs that meet most; default: 30, 0 for all.")
    private int top = 30;

    /** Counts in the given files. */
    public OverlapCommand(StudyFiles files, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        try (OpenStudy open = files.openReadOnly(study.file())) {
            Study now = open.study();
            OverlapRequest request =
                    new OverlapRequest(FilterOptions.ASKING.meeting(rule), sameCoder, filter.filter(now));
            Overlap overlap =
                    OverlapFold.of(now, request).over(CodedDocuments.of(now).list());
            List<Overlap.Pair> met = OverlapAnswer.met(overlap);
            List<Overlap.Pair> shown = top > 0 && met.size() > top ? met.subList(0, top) : met;
            answers.answer(format.get(), () -> table(overlap, shown), () -> OverlapAnswer.of(overlap, rule, top));
            if (format.get() == Format.TABLE && shown.size() < met.size()) {
                answers.message(shown.size() + " of " + met.size() + " pairs; --top 0 shows all");
            }
            return 0;
        }
    }

    private static Map<CodeId, String> names(Overlap overlap) {
        Map<CodeId, String> names = new HashMap<>();
        overlap.codes().forEach(code -> names.put(code.code(), code.name()));
        return names;
    }

    private static Table table(Overlap overlap, List<Overlap.Pair> pairs) {
        Map<CodeId, String> names = names(overlap);
        Table.Builder table = Table.of("code", "with", "meetings", "turns with both", "sources", "Jaccard (turns)");
        for (Overlap.Pair pair : pairs) {
            table.row(
                    name(names, pair.left()),
                    name(names, pair.right()),
                    pair.meetings(),
                    pair.turns(),
                    pair.sources(),
                    pair.jaccard().isEmpty()
                            ? "–"
                            : String.format(Locale.ROOT, "%.3f", pair.jaccard().getAsDouble()));
        }
        return table.build();
    }

    private static String name(Map<CodeId, String> names, CodeId id) {
        return names.getOrDefault(id, id.value());
    }
}
