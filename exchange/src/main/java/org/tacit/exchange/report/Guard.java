package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacit.analysis.disclosure.QuoteLabel;
import org.tacit.analysis.disclosure.SmallCells;
import org.tacit.analysis.matrix.Column;
import org.tacit.analysis.matrix.Dimension;
import org.tacit.analysis.matrix.Matrix;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.TextSpan;

/** Stands between a study and its report: every label and every column goes through it, and it keeps a list of what it withheld. Not thread-safe. */
final class Guard {
    private final Study study;
    private final SmallCells cells;
    private final Map<QuoteLabel.Property, Integer> withheldLabels = new EnumMap<>(QuoteLabel.Property.class);
    private final Set<String> withheldTables = new LinkedHashSet<>();

    Guard(Study study) {
        this.study = requireNonNull(study, "study is null");
        this.cells = SmallCells.of(study);
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

    /** The columns of a matrix that may be shown, and a note where some may not. */
    List<Integer> shownColumns(Matrix matrix, String caption) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < matrix.columns().size(); i++) {
            if (mayShow(matrix.columns().get(i))) {
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

    private boolean mayShow(Column column) {
        if (column.isModerators()) {
            return true;
        }
        Optional<RoleId> role = Optional.empty();
        Optional<SiteId> site = Optional.empty();
        boolean byRole = false;
        boolean bySite = false;
        for (Column.Part part : column.parts()) {
            boolean known = !part.id().startsWith("(");
            if (part.dimension() == Dimension.ROLE) {
                byRole = true;
                role = known ? Optional.of(new RoleId(part.id())) : Optional.empty();
            } else if (part.dimension() == Dimension.SITE) {
                bySite = true;
                site = known ? Optional.of(new SiteId(part.id())) : Optional.empty();
            } else if (part.dimension() == Dimension.SESSION
                    && known
                    && !cells.mayShowSession(new SessionId(part.id()))) {
                return false;
            }
        }
        if (byRole && bySite) {
            return cells.mayShow(role, site);
        }
        return (!byRole || cells.mayShowRole(role)) && (!bySite || cells.mayShowSite(site));
    }

    /** What was withheld of this report, in sentences. */
    List<String> withheld() {
        List<String> notes = new ArrayList<>(cells.reasons());
        withheldLabels.forEach((property, count) -> notes.add("Under " + Wording.count(count, "quote") + " the "
                + property.name().toLowerCase(Locale.ROOT) + " is left out."));
        notes.addAll(withheldTables.stream().map(note -> note + ".").toList());
        return List.copyOf(notes);
    }
}
