package org.tacit.cli.analysis;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.lens.Counts;
import org.tacit.analysis.lens.Judgement;
import org.tacit.analysis.lens.LensFold;
import org.tacit.analysis.lens.LensReading;
import org.tacit.cli.command.FormatOption;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.output.Answers;
import org.tacit.cli.output.Format;
import org.tacit.cli.output.Table;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.study.Study;
import org.tacit.workbench.answer.LensAnswer;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The data read through a framework. */
@Command(
        name = "lens",
        description =
                "Constructs by what is linked to them, what falls outside and why, and what nobody has considered.",
        mixinStandardHelpOptions = true)
public final class LensCommand implements Callable<Integer> {
    private final StudyFiles files;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--framework",
            paramLabel = "ID",
            description = "Which framework; default: the one adopted, when there is one.")
    private @Nullable String framework;

    /** Reads the given files. */
    public LensCommand(StudyFiles files, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        try (OpenStudy open = files.openReadOnly(study.file())) {
            Study now = open.study();
            LensReading reading = LensFold.of(
                            now, FilterOptions.ASKING.framework(now, framework), true, filter.filter(now))
                    .over(CodedDocuments.of(now).list());
            answers.answer(format.get(), () -> table(reading), () -> LensAnswer.of(now, reading));
            if (format.get() == Format.TABLE) {
                answers.text(standing(now, reading));
            }
            return 0;
        }
    }

    private static Table table(LensReading reading) {
        Table.Builder table =
                Table.of("construct", "links", "codings", "turns", "people", "sources", "helps", "hinders", "mixed");
        for (LensReading.ConstructReading construct : reading.constructs()) {
            Counts counts = construct.either();
            table.row(
                    "  ".repeat(construct.depth()) + construct.name(),
                    construct.links().size(),
                    counts.codings(),
                    counts.turns(),
                    counts.participants(),
                    counts.sources(),
                    direction(construct, Direction.HELPS),
                    direction(construct, Direction.HINDERS),
                    direction(construct, Direction.MIXED));
        }
        return table.build();
    }

    private static long direction(LensReading.ConstructReading construct, Direction direction) {
        return construct.directions().getOrDefault(Optional.of(direction), 0L);
    }

    private static String standing(Study study, LensReading reading) {
        Map<String, String> names = new HashMap<>();
        Stream.concat(reading.codes().stream(), reading.themes().stream())
                .forEach(subject -> names.put(subject.subject().toString(), subject.name()));
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                "%nShare of coded text: linked %s, outside %s, not considered %s%n",
                percent(reading, reading.linked()),
                percent(reading, reading.outside()),
                percent(reading, reading.notConsidered())));
        list(
                text,
                "Outside, with reasons:",
                study.lens().outside().stream()
                        .filter(mark -> mark.framework().equals(reading.framework()))
                        .map(mark -> names.getOrDefault(
                                        mark.subject().toString(),
                                        mark.subject().toString()) + ": " + mark.reason()));
        list(
                text,
                "Not judged themselves, covered through a theme or a code above:",
                reading.codes().stream()
                        .filter(code -> code.own() == Judgement.NOT_CONSIDERED && code.judgement() == Judgement.LINKED)
                        .map(LensReading.SubjectReading::name));
        list(
                text,
                "Not yet considered:",
                reading.standing(Judgement.NOT_CONSIDERED).stream().map(LensReading.SubjectReading::name));
        return text.toString();
    }

    private static void list(StringBuilder text, String heading, Stream<String> lines) {
        List<String> listed = lines.toList();
        if (!listed.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            listed.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private static String percent(LensReading reading, Counts part) {
        OptionalDouble share = reading.shareOfCoded(part);
        return share.isEmpty() ? "–" : String.format(Locale.ROOT, "%.1f%%", 100 * share.getAsDouble());
    }
}
