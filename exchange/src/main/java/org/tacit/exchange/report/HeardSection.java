package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tacit.analysis.coverage.Coverage;
import org.tacit.analysis.coverage.Share;
import org.tacit.analysis.disclosure.SmallCells;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.setup.Involved;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.study.Study;
import org.tacit.exchange.report.page.Block;
import org.tacit.exchange.report.page.Block.Cell;

/** Who was heard, against who is involved, and in which sessions; guarded, because in a small study a count of one is a name. */
final class HeardSection {
    private static final String WITHHELD = "withheld";

    private final Study study;
    private final Coverage coverage;
    private final SmallCells cells;

    HeardSection(Study study, Coverage coverage, SmallCells cells) {
        this.study = requireNonNull(study, "study is null");
        this.coverage = requireNonNull(coverage, "coverage is null");
        this.cells = requireNonNull(cells, "cells is null");
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Who was heard"));
        blocks.add(new Block.Prose(overview()));
        if (!study.participants().isEmpty()) {
            blocks.add(people());
        }
        if (!coverage.silent().isEmpty()) {
            blocks.add(new Block.Remark(Wording.count(coverage.silent().size(), "participant")
                    + " took part in a session and are not heard in any transcript."));
        }
        if (!coverage.sessions().isEmpty()) {
            blocks.add(new Block.Heading(3, "How much of it is coded"));
            blocks.add(new Block.Prose(share()));
            blocks.add(sessions());
        }
        return blocks;
    }

    private String share() {
        Share all = coverage.speech();
        Share unknown = coverage.unassigned();
        String known = all.spoken() == 0
                ? "No speech of participants is known yet."
                : Wording.share(all.coded(), all.spoken()) + " of what participants said is coded.";
        return unknown.spoken() == 0
                ? known
                : known
                        + String.format(
                                Locale.UK,
                                " Another %,d characters are of speakers who are not known yet, and %s of that is coded.",
                                unknown.spoken(),
                                unknown.coded() == 0 ? "none" : Wording.share(unknown.coded(), unknown.spoken()));
    }

    private String overview() {
        Map<SessionKind, Integer> kinds = new EnumMap<>(SessionKind.class);
        study.sessions().values().forEach(session -> kinds.merge(session.kind(), 1, Integer::sum));
        List<String> sessions = new ArrayList<>();
        kinds.forEach((kind, count) -> sessions.add(Wording.count(
                count,
                switch (kind) {
                    case INTERVIEW -> "interview";
                    case FOCUS_GROUP -> "focus group";
                    case OBSERVATION -> "observation";
                })));
        int involved =
                study.details().involved().stream().mapToInt(Involved::people).sum();
        long tookPart =
                coverage.people().stream().filter(Coverage.Person::tookPart).count();
        if (study.participants().isEmpty() && sessions.isEmpty()) {
            return "No participants and no sessions are described yet.";
        }
        StringBuilder text = new StringBuilder();
        text.append(Wording.count(tookPart, "person", "people"));
        if (involved > 0) {
            text.append(" of the ").append(involved).append(" involved in the change");
        }
        text.append(" took part");
        if (!sessions.isEmpty()) {
            text.append(" in ").append(Wording.list(sessions)).append(period());
        }
        return text.append('.').toString();
    }

    private String period() {
        List<LocalDate> dates = study.sessions().values().stream()
                .flatMap(session -> session.date().stream())
                .sorted()
                .toList();
        return dates.isEmpty() ? "" : ", " + Wording.period(dates.get(0), dates.get(dates.size() - 1));
    }

    private Block people() {
        List<String> headings = new ArrayList<>();
        headings.add("Role");
        List<Optional<SiteId>> sites = cells.sites();
        sites.forEach(site -> headings.add(site.map(cells::name).orElse("No one site")));
        headings.add("All");
        boolean involved = !study.details().involved().isEmpty();
        if (involved) {
            headings.add("Involved");
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < cells.roles().size(); row++) {
            Optional<RoleId> role = cells.roles().get(row);
            List<Cell> line = new ArrayList<>();
            line.add(Cell.of(role.map(cells::name).orElse("No role given")));
            for (int column = 0; column < sites.size(); column++) {
                line.add(shown(cells.table().shows(row, column), cells.people(role, sites.get(column))));
            }
            line.add(shown(cells.table().showsRowTotal(row), cells.people(role)));
            if (involved) {
                line.add(Cell.of(involved(role)));
            }
            rows.add(line);
        }
        List<Cell> totals = new ArrayList<>();
        totals.add(Cell.of("All"));
        for (int column = 0; column < sites.size(); column++) {
            totals.add(shown(cells.table().showsColumnTotal(column), cells.peopleAt(sites.get(column))));
        }
        totals.add(shown(cells.table().showsTotal(), study.participants().size()));
        if (involved) {
            totals.add(Cell.of(study.details().involved().stream()
                    .mapToInt(Involved::people)
                    .sum()));
        }
        rows.add(totals);
        return new Block.Grid(
                involved
                        ? "Participants by role and site, beside how many people of each role are involved in the change"
                        : "Participants by role and site",
                headings,
                rows);
    }

    private static Cell shown(boolean may, int people) {
        return may ? Cell.of(people) : Cell.of(WITHHELD);
    }

    private String involved(Optional<RoleId> role) {
        int people = study.details().involved().stream()
                .filter(one -> role.isPresent() && one.role().equals(role.get()))
                .mapToInt(Involved::people)
                .sum();
        return people == 0 ? "–" : Integer.toString(people);
    }

    private Block sessions() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Coverage.SessionShare share : coverage.sessions()) {
            Optional<Session> session =
                    share.session().id().map(id -> study.sessions().get(id));
            rows.add(List.of(
                    Cell.of(share.session().title()),
                    Cell.of(share.session().kind().map(HeardSection::name).orElse("–")),
                    Cell.of(session.flatMap(Session::date).map(Wording::day).orElse("–")),
                    Cell.of(share.spoke()),
                    Cell.of(String.format(Locale.UK, "%,d", share.speech().spoken())),
                    Cell.of(Wording.share(share.speech().coded(), share.speech().spoken()))));
        }
        return new Block.Grid(
                "Sessions: participants heard, characters they spoke, and the share of them that is coded",
                List.of("Session", "Kind", "Date", "Heard", "Characters", "Coded"),
                rows);
    }

    private static String name(SessionKind kind) {
        return switch (kind) {
            case INTERVIEW -> "Interview";
            case FOCUS_GROUP -> "Focus group";
            case OBSERVATION -> "Observation";
        };
    }
}
