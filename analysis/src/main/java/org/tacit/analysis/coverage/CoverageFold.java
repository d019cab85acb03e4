package org.tacit.analysis.coverage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.coverage.Coverage.CoderShare;
import org.tacit.analysis.coverage.Coverage.Group;
import org.tacit.analysis.coverage.Coverage.Person;
import org.tacit.analysis.coverage.Coverage.RoleAtSite;
import org.tacit.analysis.coverage.Coverage.SessionLabel;
import org.tacit.analysis.coverage.Coverage.SessionShare;
import org.tacit.analysis.coverage.CoveragePlan.Involvement;
import org.tacit.analysis.coverage.CoveragePlan.Known;
import org.tacit.analysis.coverage.CoveragePlan.Meeting;
import org.tacit.analysis.document.CodedDocument;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.fold.CellCounts;
import org.tacit.analysis.fold.DocumentFold;
import org.tacit.analysis.tally.RowRule;
import org.tacit.analysis.tally.Tally;
import org.tacit.analysis.tally.TallyFold;
import org.tacit.analysis.tally.TallyTable;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.study.Study;

/**
 * Coverage as a fold. Speech is counted in code points, each once however many codings are over it; the words themselves are not here to be counted. The method and a worked example:
 * docs/methods/coverage.md.
 *
 * <p>It fits every state of the study in which details, people, sessions and sources are the same; codings may change.
 */
public final class CoverageFold implements DocumentFold<CoverageState, Coverage> {
    private static final long serialVersionUID = 1L;

    private final CoveragePlan plan;
    private final CoderId[] coders;
    private final Filter filter;
    private final TallyFold tally;

    private CoverageFold(Study study, Filter filter) {
        this.filter = requireNonNull(filter, "filter is null");
        this.plan = new CoveragePlan(study, filter);
        this.coders = study.coders().keySet().stream().filter(filter::keeps).toArray(CoderId[]::new);
        Map<CoderId, int[]> rows = new HashMap<>();
        for (int i = 0; i < coders.length; i++) {
            rows.put(coders[i], new int[] {i});
        }
        this.tally = new TallyFold(study, RowRule.byCoder(coders.length, rows), plan.columns(), filter);
    }

    /** The coverage of a study. */
    public static CoverageFold of(Study study, Filter filter) {
        return new CoverageFold(study, filter);
    }

    @Override
    public CoverageState empty() {
        return CoverageState.EMPTY;
    }

    @Override
    public CoverageState add(CoverageState state, CodedDocument document) {
        CellCounts sources = CellCounts.empty(1);
        if (filter.keeps(document)) {
            int session = plan.sessionOf(document.session().orElse(null));
            sources = new CellCounts.Builder(1).add(session, new long[] {1}, 0).build();
        }
        return state.plus(new CoverageState(tally.add(Tally.EMPTY, document), sources));
    }

    @Override
    public CoverageState mergeAll(List<CoverageState> states) {
        return CoverageState.sum(states);
    }

    @Override
    public CoverageState merge(CoverageState left, CoverageState right) {
        return left.plus(right);
    }

    @Override
    public Coverage result(CoverageState state) {
        TallyTable table = tally.result(state.tally());
        List<Person> people = new ArrayList<>();
        for (Known known : plan.people()) {
            people.add(person(table, known));
        }
        List<SessionShare> sessions = new ArrayList<>();
        for (int i = 0; i < plan.meetings().size(); i++) {
            Meeting meeting = plan.meetings().get(i);
            int sources = (int) state.sources().get(i, 0);
            if (meeting.id() != null || sources > 0) {
                sessions.add(session(table, meeting, sources));
            }
        }
        int[] everybody = plan.columns().ofParticipants();
        return new Coverage(
                groups(people),
                people,
                sessions,
                coders(table, everybody),
                share(table, table.any(), everybody),
                share(table, table.any(), new int[] {plan.columns().unassigned()}));
    }

    private Person person(TallyTable table, Known known) {
        int[] columns = plan.columns().of(known.id());
        long turns = Arrays.stream(columns)
                .mapToLong(column -> table.turns(table.talk(), column))
                .sum();
        Set<Integer> sessions = new LinkedHashSet<>(known.sessions());
        for (int column : columns) {
            int meeting = plan.columns().sessionOf(column);
            if (plan.meetings().get(meeting).id() != null && table.turns(table.talk(), column) > 0) {
                sessions.add(meeting);
            }
        }
        RoleAtSite of = new RoleAtSite(Optional.ofNullable(known.role()), Optional.ofNullable(known.site()));
        return new Person(known.id(), of, sessions.size(), turns, share(table, table.any(), columns));
    }

    private SessionShare session(TallyTable table, Meeting meeting, int sources) {
        int[] columns = plan.columns().of(meeting);
        int spoke = (int) Arrays.stream(columns)
                .filter(column -> table.turns(table.talk(), column) > 0)
                .count();
        SessionLabel label = new SessionLabel(
                Optional.ofNullable(meeting.id()),
                meeting.title(),
                Optional.ofNullable(meeting.kind()),
                Optional.ofNullable(meeting.date()));
        return new SessionShare(
                label, sources, meeting.named(), spoke, share(table, table.any(), columns), coders(table, columns));
    }

    private List<CoderShare> coders(TallyTable table, int[] columns) {
        List<CoderShare> shares = new ArrayList<>();
        for (int row = 0; row < coders.length; row++) {
            shares.add(new CoderShare(coders[row], share(table, row, columns)));
        }
        return shares;
    }

    /** Speech belongs to one speaker in one session, so what is counted in several columns may be summed. */
    private static Share share(TallyTable table, int row, int[] columns) {
        long coded = 0;
        long spoken = 0;
        for (int column : columns) {
            coded += table.characters(row, column);
            spoken += table.characters(table.talk(), column);
        }
        return new Share(coded, spoken);
    }

    private List<Group> groups(List<Person> people) {
        Map<RoleAtSite, List<Person>> members = new LinkedHashMap<>();
        Map<RoleAtSite, Integer> involved = new HashMap<>();
        for (Involvement one : plan.involved()) {
            RoleAtSite of = new RoleAtSite(Optional.of(one.role()), Optional.ofNullable(one.site()));
            involved.merge(of, one.people(), Integer::sum);
        }
        for (Optional<RoleId> role : plan.roles()) {
            for (Optional<SiteId> site : plan.sites()) {
                members.put(new RoleAtSite(role, site), new ArrayList<>());
            }
        }
        people.forEach(person ->
                members.computeIfAbsent(person.of(), it -> new ArrayList<>()).add(person));
        List<Group> groups = new ArrayList<>();
        members.forEach((of, in) -> {
            if (!in.isEmpty() || involved.containsKey(of)) {
                groups.add(group(of, involved.get(of), in));
            }
        });
        return groups;
    }

    private static Group group(RoleAtSite of, @Nullable Integer involved, List<Person> members) {
        return new Group(
                of,
                involved == null ? OptionalInt.empty() : OptionalInt.of(involved),
                members.size(),
                (int) members.stream().filter(Person::tookPart).count(),
                (int) members.stream().filter(Person::spoke).count(),
                members.stream().map(Person::speech).reduce(new Share(0, 0), Share::plus));
    }
}
