package org.tacit.cli.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.saturation.Saturation;
import org.tacit.analysis.saturation.SaturationFold;
import org.tacit.analysis.saturation.SaturationRequest;
import org.tacit.cli.command.FormatOption;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.output.Answers;
import org.tacit.cli.output.Format;
import org.tacit.cli.output.Table;
import org.tacit.domain.setup.Stance;
import org.tacit.domain.study.Study;
import org.tacit.workbench.answer.SaturationAnswer;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** When new sessions stopped bringing new codes. */
@Command(
        name = "saturation",
        description = "When new sessions stopped bringing new codes (Guest, Namey and Chen 2020).",
        mixinStandardHelpOptions = true)
public final class SaturationCommand implements Callable<Integer> {
    private final StudyFiles files;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--base", paramLabel = "N", description = "How many sessions the base is; default: 4.")
    private int base = SaturationRequest.DEFAULT.base();

    @Option(names = "--run", paramLabel = "N", description = "How many sessions a run is; default: 2.")
    private int run = SaturationRequest.DEFAULT.run();

    @Option(
            names = "--threshold",
            paramLabel = "SHARE",
            description = "The largest share of new codes that counts as saturated; default: 0.05.")
    private String threshold = "0.05";

    @Option(names = "--unit", paramLabel = "UNIT", description = "session or participant; default: session.")
    private String unit = "session";

    @Option(
            names = "--order",
            split = ",",
            paramLabel = "ID",
            description = "Sessions in the order to take them; default: by date, then id.")
    private List<String> order = List.of();

    @Option(
            names = "--shuffles",
            paramLabel = "N",
            description = "Over how many random orders to judge again; default: 1000.")
    private int shuffles = SaturationRequest.DEFAULT.shuffles();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random orders; default: 1.")
    private long seed = SaturationRequest.DEFAULT.seed();

    /** Counts in the given files. */
    public SaturationCommand(StudyFiles files, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        try (OpenStudy open = files.openReadOnly(study.file())) {
            Study now = open.study();
            SaturationRequest request = new SaturationRequest(
                    base,
                    run,
                    FilterOptions.ASKING.threshold(threshold),
                    FilterOptions.ASKING.unit(unit),
                    FilterOptions.ASKING.order(now, order),
                    shuffles,
                    seed,
                    filter.filter(now));
            Saturation saturation =
                    SaturationFold.of(now, request).over(CodedDocuments.of(now).list());
            answers.answer(format.get(), () -> steps(saturation), () -> SaturationAnswer.of(saturation));
            if (format.get() == Format.TABLE) {
                String windows = saturation.windows().isEmpty()
                        ? ""
                        : "\n" + windows(saturation).aligned();
                answers.text(windows + "\n" + outcome(saturation) + "\n");
            }
            saturation.warnings().forEach(warning -> answers.message("Note: " + sentence(warning, saturation)));
            if (now.details().stance() == Stance.REFLEXIVE) {
                answers.message(
                        "This study is reflexive: saturation is not claimed in reflexive analysis, and the report leaves it out");
            }
            return 0;
        }
    }

    private static Table steps(Saturation saturation) {
        Table.Builder table = Table.of("unit", "date", "codes", "new", "in all");
        for (Saturation.Step step : saturation.steps()) {
            table.row(
                    step.id(),
                    step.date().map(Object::toString).orElse(""),
                    step.codes(),
                    step.fresh(),
                    step.cumulative());
        }
        return table.build();
    }

    private static Table windows(Saturation saturation) {
        Table.Builder table = Table.of("run", "new", "of base", "share", "met");
        for (Saturation.Window window : saturation.windows()) {
            table.row(
                    window.first() + "–" + window.last(),
                    window.fresh(),
                    window.baseCodes(),
                    window.ratio().isEmpty()
                            ? "–"
                            : String.format(
                                    Locale.ROOT, "%.2f%%", 100 * window.ratio().getAsDouble()),
                    window.met() ? "yes" : "no");
        }
        return table.build();
    }

    private static String outcome(Saturation saturation) {
        Saturation.Shuffled shuffled = saturation.shuffled();
        String units = saturation.request().unit() == SaturationRequest.Unit.SESSION ? "sessions" : "participants";
        String reached = saturation
                .reached()
                .map(at -> "Reached at " + at + ": so many " + units + ", and the run that confirms it")
                .orElse("Not reached");
        if (shuffled.orders() == 0 || saturation.steps().isEmpty()) {
            return reached;
        }
        String orders = String.format(
                Locale.UK,
                "%nIn random orders of the %s: reached in %,d of %,d",
                units,
                shuffled.reached(),
                shuffled.orders());
        String when = shuffled.median().isEmpty()
                ? ""
                : ", after "
                        + Double.toString(shuffled.median().getAsDouble()).replaceFirst("[.]0$", "") + " " + units
                        + " (median; from " + shuffled.least().orElseThrow() + " to "
                        + shuffled.most().orElseThrow() + ") and the run that confirms it";
        return reached + orders + when;
    }

    private static String sentence(Saturation.Warning warning, Saturation saturation) {
        SaturationRequest request = saturation.request();
        return switch (warning) {
            case TOO_FEW_UNITS ->
                "there are " + saturation.steps().size() + ", too few for a base of " + request.base()
                        + " and a run of " + request.run();
            case FEW_WINDOWS -> "there are fewer than three runs, so a single one decides";
            case EMPTY_BASE ->
                "nothing is coded in the first " + request.base() + ", so there is nothing to be a share of";
            case PART_OF_THE_STUDY ->
                "only a part of the study was looked at; saturation of a part of a small study rarely means much";
            case UNDATED -> "something has no date and is placed by its id; --order says another order";
            case SPEAKERS_NOT_KNOWN -> "speech under labels joined to nobody was left out";
        };
    }
}
