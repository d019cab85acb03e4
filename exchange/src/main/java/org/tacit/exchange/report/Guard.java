package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tacit.analysis.disclosure.QuoteLabel;
import org.tacit.analysis.disclosure.ShownColumns;
import org.tacit.analysis.disclosure.SmallCells;
import org.tacit.analysis.matrix.Column;
import org.tacit.analysis.matrix.Matrix;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.TextSpan;

/** Stands between a study and its report: every label and every column goes through it, and it keeps a list of what it withheld. Not thread-safe. */
final class Guard {
    private final Study study;
    private final SmallCells cells;
    private final ShownColumns columns;
    private final Map<QuoteLabel.Property, Integer> withheldLabels = new EnumMap<>(QuoteLabel.Property.class);
    private final Set<String> gatheredColumns = new LinkedHashSet<>();
    private final Set<String> withheldTables = new LinkedHashSet<>();

    Guard(Study study) {
        this.study = requireNonNull(study, "study is null");
        this.cells = SmallCells.of(study);
        this.columns = ShownColumns.of(cells);
    }

    SmallCells cells() {
        return cells;
    }

    /** What stands under a quote: everybody who speaks in it, as the label policy and the small cells allow. */
    String label(SourceId id, TextSpan extent) {
        Source source = study.source(id);
        if (cells.labelsSessions()) {
            return source.session()
                    .map(session -> study.sessions().get(session))
                    .map(cells::label)
                    .map(this::counted)
                    .orElse("A transcript");
        }
        Set<String> labels = new LinkedHashSet<>();
        for (int i = source.turns().firstEndingAfter(extent.start());
                i < source.turns().size() && source.turns().start(i) < extent.end();
                i++) {
            labels.add(speaker(source.speakerOf(i)));
        }
        return labels.isEmpty() ? "Speaker not known" : String.join("; ", labels);
    }

    private String speaker(Speaker speaker) {
        if (speaker instanceof Speaker.OfParticipant of) {
            return counted(cells.label(of.participant()));
        }
        return speaker instanceof Speaker.OfModerator ? "Moderator" : "Speaker not known";
    }

    private String counted(QuoteLabel label) {
        label.withheld().forEach(property -> withheldLabels.merge(property, 1, Integer::sum));
        return label.text();
    }

    /** What a person is called in a table of people. */
    String label(ParticipantId id) {
        return cells.label(id).text();
    }

    /** The column each column of a matrix is shown in. */
    ShownColumns columns() {
        return columns;
    }

    /** The columns of a matrix that may be shown, and a note where some may not. */
    List<Integer> shownColumns(Matrix matrix, String caption) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < matrix.columns().size(); i++) {
            Column column = matrix.columns().get(i);
            if (columns.mayShow(column)) {
                shown.add(i);
            }
        }
        int withheld = matrix.columns().size() - shown.size();
        if (withheld > 0) {
            withheldTables.add(caption + ": " + Wording.count(withheld, "column") + " of "
                    + matrix.columns().size() + " and the totals are left out");
        }
        return shown;
    }

    /** Notes which people of a matrix that is shown are counted together. */
    void noteGathered(Matrix matrix, List<Integer> shown) {
        shown.stream()
                .map(index -> matrix.columns().get(index))
                .forEach(column -> columns.gathered(column)
                        .ifPresent(gathered -> gatheredColumns.add(together(column, gathered))));
    }

    private static String together(Column column, ShownColumns.Gathered gathered) {
        String what = gathered.names().isEmpty()
                ? "sessions too small to be named are"
                : Wording.list(gathered.names()) + " are";
        if (gathered.names().size() == 1) {
            what = gathered.names().get(0) + " is";
        }
        return "In matrices, " + what + " counted under \"" + column.name() + "\": "
                + Wording.count(gathered.people(), "person", "people");
    }

    /** What was withheld of this report, in sentences. */
    List<String> withheld() {
        List<String> notes = new ArrayList<>(cells.reasons());
        withheldLabels.forEach((property, count) -> notes.add("Under " + Wording.count(count, "quote") + " the "
                + property.name().toLowerCase(Locale.ROOT) + " is left out."));
        notes.addAll(gatheredColumns.stream().map(note -> note + ".").toList());
        notes.addAll(withheldTables.stream().map(note -> note + ".").toList());
        return List.copyOf(notes);
    }
}
