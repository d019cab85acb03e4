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
import org.tacit.workbench.answer.Kebab;
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
                answers.text("\n" + windows(saturation).aligned() + "\n" + outcome(saturation) + "\n");
            }
            saturation
                    .warnings()
                    .forEach(warning ->
                            answers.message("Note: " + Kebab.written(warning).replace('-', ' ')));
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
        String reached = saturation.reached().map(at -> "Reached at " + at).orElse("Not reached");
        if (shuffled.orders() == 0) {
            return reached;
        }
        return reached
                + String.format(
                        Locale.UK,
                        "%nIn %,d of %,d random orders reached; before the confirming run: median %s, from %s to %s",
                        shuffled.reached(),
                        shuffled.orders(),
                        shuffled.median().isEmpty()
                                ? "none"
                                : Double.toString(shuffled.median().getAsDouble()),
                        shuffled.least().isEmpty()
                                ? "none"
                                : Integer.toString(shuffled.least().getAsInt()),
                        shuffled.most().isEmpty()
                                ? "none"
                                : Integer.toString(shuffled.most().getAsInt()));
    }
}
