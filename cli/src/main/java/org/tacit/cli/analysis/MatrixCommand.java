package org.tacit.cli.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.matrix.Cell;
import org.tacit.analysis.matrix.Matrix;
import org.tacit.analysis.matrix.MatrixFold;
import org.tacit.analysis.matrix.MatrixRequest;
import org.tacit.analysis.matrix.Measure;
import org.tacit.analysis.matrix.Mention;
import org.tacit.analysis.matrix.Row;
import org.tacit.cli.command.FormatOption;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.output.Answers;
import org.tacit.cli.output.Format;
import org.tacit.cli.output.Table;
import org.tacit.domain.study.Study;
import org.tacit.workbench.answer.MatrixAnswer;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts codes, themes, constructs, levels or directions by role, site, session or person. */
@Command(
        name = "matrix",
        description = "Codes, themes, constructs, levels or directions, counted by role, site, session or person.",
        mixinStandardHelpOptions = true)
public final class MatrixCommand implements Callable<Integer> {
    private final StudyFiles files;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--rows",
            paramLabel = "WHAT",
            description = "codes, themes, constructs, levels or directions; default: codes.")
    private String rows = "codes";

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "BY",
            description = "role, site, kind, session or participant; two with a comma are crossed; default: role.")
    private List<String> columns = List.of("role");

    @Option(
            names = "--measure",
            paramLabel = "WHAT",
            description = "codings, turns, characters, participants or sources; default: codings.")
    private String measure = "codings";

    @Option(
            names = "--framework",
            paramLabel = "ID",
            description = "The framework whose constructs are the rows; default: every adopted one.")
    private @Nullable String framework;

    @Option(
            names = "--own-only",
            description = "Counts in a code's row its own codings only, not those of the codes beneath it.")
    private boolean ownOnly;

    @Option(names = "--moderators", description = "Shows what moderators say too, in columns of its own.")
    private boolean moderators;

    /** Counts in the given files. */
    public MatrixCommand(StudyFiles files, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        try (OpenStudy open = files.openReadOnly(study.file())) {
            Study now = open.study();
            MatrixRequest request = new MatrixRequest(
                    FilterOptions.ASKING.rows(now, rows, framework, ownOnly),
                    FilterOptions.ASKING.columns(columns),
                    moderators,
                    filter.filter(now));
            Matrix matrix =
                    MatrixFold.of(now, request).over(CodedDocuments.of(now).list());
            Measure counted = FilterOptions.ASKING.measure(measure);
            answers.answer(format.get(), () -> table(matrix, counted), () -> MatrixAnswer.of(matrix, counted));
            if (format.get() == Format.TABLE && anyAsked(matrix)) {
                answers.message(
                        "0? asked, not mentioned; blank: nothing, and no guide says whether it was asked; 0: not asked");
            }
            return 0;
        }
    }

    private static boolean anyAsked(Matrix matrix) {
        return matrix.cells().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.mention() != Mention.UNKNOWN && cell.isEmpty());
    }

    private static Table table(Matrix matrix, Measure measure) {
        List<String> headings = new ArrayList<>();
        headings.add(measure.name().toLowerCase(Locale.ROOT));
        matrix.columns().forEach(column -> headings.add(column.name()));
        headings.add("all");
        Table.Builder table = Table.of(headings);
        for (int i = 0; i < matrix.rows().size(); i++) {
            List<Object> cells = new ArrayList<>();
            Row row = matrix.rows().get(i);
            cells.add("  ".repeat(row.depth()) + row.name());
            matrix.cells().get(i).forEach(cell -> cells.add(shown(cell, measure)));
            cells.add(matrix.rowTotals().get(i).value(measure));
            table.row(cells);
        }
        List<Object> totals = new ArrayList<>();
        totals.add("all");
        matrix.columnTotals().forEach(cell -> totals.add(cell.value(measure)));
        totals.add(matrix.total().value(measure));
        return table.row(totals).build();
    }

    private static Object shown(Cell cell, Measure measure) {
        if (!cell.isEmpty()) {
            return cell.value(measure);
        }
        return switch (cell.mention()) {
            case ASKED_NOT_MENTIONED -> "0?";
            case NOT_ASKED -> "0";
            default -> "";
        };
    }
}
