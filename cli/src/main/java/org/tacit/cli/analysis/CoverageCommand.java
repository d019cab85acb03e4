package org.tacit.cli.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.tacit.analysis.coverage.Coverage;
import org.tacit.analysis.coverage.CoverageFold;
import org.tacit.analysis.coverage.Share;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.cli.command.FormatOption;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.output.Answers;
import org.tacit.cli.output.Format;
import org.tacit.cli.output.Table;
import org.tacit.domain.StableId;
import org.tacit.domain.study.Study;
import org.tacit.workbench.answer.CoverageAnswer;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who has been heard, and how much of it is coded. */
@Command(
        name = "coverage",
        description = "Who has been heard, by role and site, and how much of it is coded, by session and coder.",
        mixinStandardHelpOptions = true)
public final class CoverageCommand implements Callable<Integer> {
    private final StudyFiles files;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    /** Counts in the given files. */
    public CoverageCommand(StudyFiles files, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        try (OpenStudy open = files.openReadOnly(study.file())) {
            Study now = open.study();
            Coverage coverage = CoverageFold.of(now, filter.filter(now))
                    .over(CodedDocuments.of(now).list());
            if (format.get() == Format.TABLE) {
                answers.text(
                        people(coverage).aligned() + "\n" + sessions(coverage).aligned());
                if (!coverage.silent().isEmpty()) {
                    answers.text("\nTook part and never spoke: "
                            + String.join(
                                    ", ",
                                    coverage.silent().stream()
                                            .map(person -> person.id().value())
                                            .toList())
                            + "\n");
                }
                if (coverage.unassigned().spoken() > 0) {
                    answers.message(coverage.unassigned().spoken()
                            + " characters are spoken under labels joined to nobody; they are in no row");
                }
            } else {
                answers.answer(format.get(), () -> sessions(coverage), () -> CoverageAnswer.of(coverage));
            }
            return 0;
        }
    }

    private static Table people(Coverage coverage) {
        Table.Builder table = Table.of("role", "site", "involved", "took part", "spoke", "characters", "coded");
        for (Coverage.Group group : coverage.groups()) {
            table.row(
                    shown(group.of().role()),
                    shown(group.of().site()),
                    shown(group.involved()),
                    group.tookPart(),
                    group.spoke(),
                    group.speech().spoken(),
                    percent(group.speech()));
        }
        return table.row("all", "", "", "", "", coverage.speech().spoken(), percent(coverage.speech()))
                .build();
    }

    private static Table sessions(Coverage coverage) {
        List<String> headings = new ArrayList<>(List.of("session", "kind", "date", "spoke", "characters", "coded"));
        coverage.coders().forEach(coder -> headings.add(coder.coder().value()));
        Table.Builder table = Table.of(headings);
        for (Coverage.SessionShare session : coverage.sessions()) {
            List<Object> row = new ArrayList<>();
            row.add(session.session().title());
            row.add(session.session()
                    .kind()
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .orElse(""));
            row.add(session.session().date().map(Object::toString).orElse(""));
            row.add(session.spoke());
            row.add(session.speech().spoken());
            row.add(percent(session.speech()));
            session.coders().forEach(coder -> row.add(percent(coder.speech())));
            table.row(row);
        }
        return table.build();
    }

    private static String shown(Optional<? extends StableId> id) {
        return id.map(StableId::value).orElse("");
    }

    private static Object shown(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : "";
    }

    private static String percent(Share share) {
        return share.ratio().isEmpty()
                ? "–"
                : String.format(Locale.ROOT, "%.1f%%", 100 * share.ratio().getAsDouble());
    }
}
