package org.tacit.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tacit.analysis.matrix.Column;
import org.tacit.analysis.matrix.Dimension;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.Session;
import org.tacit.domain.setup.LabelPolicy;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.study.Study;
import org.tacit.domain.testing.Seeds;

/** The reader here knows every participant's role and site and how the checker works, and wants to know which of them said something. */
class SmallCellsLawsTest {
    private static final int STUDIES = 400;

    /** People whose labels look alike, once the id is taken off, and of whom the same is said to be withheld. */
    private static Map<QuoteLabel, List<Participant>> alike(Study study, SmallCells cells) {
        Map<QuoteLabel, List<Participant>> alike = new LinkedHashMap<>();
        for (Participant participant : study.participants().values()) {
            QuoteLabel label = cells.label(participant.id());
            String bare = label.text().replaceFirst("^" + participant.id() + "(, )?", "");
            alike.computeIfAbsent(new QuoteLabel(bare, label.withheld()), key -> new ArrayList<>())
                    .add(participant);
        }
        return alike;
    }

    @ParameterizedTest
    @EnumSource(LabelPolicy.class)
    void atLeastKPeopleCouldStandBehindEveryLabel(LabelPolicy policy) {
        Seeds.check(STUDIES, trial -> {
            Study study = RandomPeopleOfAStudy.of(trial, policy);
            SmallCells cells = SmallCells.of(study);
            assertThat(alike(study, cells).values())
                    .allSatisfy(people -> assertThat(people).hasSizeGreaterThanOrEqualTo(cells.k()));
        });
    }

    @ParameterizedTest
    @EnumSource(LabelPolicy.class)
    void aWithheldRoleCouldBeAnother(LabelPolicy policy) {
        Seeds.check(STUDIES, trial -> {
            Study study = RandomPeopleOfAStudy.of(trial, policy);
            alike(study, SmallCells.of(study)).forEach((label, people) -> {
                if (label.withheld().contains(QuoteLabel.Property.ROLE)) {
                    Set<Optional<RoleId>> roles = new HashSet<>();
                    people.forEach(one -> roles.add(one.role()));
                    assertThat(roles).as("roles behind %s", label).hasSizeGreaterThan(1);
                }
            });
        });
    }

    @ParameterizedTest
    @EnumSource(LabelPolicy.class)
    void noLabelShowsARoleAtASiteOfFewerThanKPeople(LabelPolicy policy) {
        Seeds.check(STUDIES, trial -> {
            Study study = RandomPeopleOfAStudy.of(trial, policy);
            SmallCells cells = SmallCells.of(study);
            for (Participant one : study.participants().values()) {
                String label = cells.label(one.id()).text();
                boolean role =
                        one.role().map(cells::name).filter(label::contains).isPresent();
                boolean site =
                        one.site().map(cells::name).filter(label::contains).isPresent();
                if (role && site) {
                    assertThat(cells.people(one.role(), one.site())).isGreaterThanOrEqualTo(cells.k());
                    assertThat(cells.table()
                                    .shows(
                                            cells.roles().indexOf(one.role()),
                                            cells.sites().indexOf(one.site())))
                            .as("what labels let be counted is shown in the table too")
                            .isTrue();
                }
                if (role) {
                    assertThat(cells.people(one.role())).isGreaterThanOrEqualTo(cells.k());
                }
            }
        });
    }

    /** The people behind each column of the matrices by role, by site and by both, as they are shown. */
    private static List<List<Participant>> gathered(Study study, SmallCells cells) {
        ShownColumns shown = ShownColumns.of(cells);
        Map<Column, List<Participant>> people = new LinkedHashMap<>();
        for (Participant one : study.participants().values()) {
            Column.Part role = part(Dimension.ROLE, one.role().map(RoleId::value));
            Column.Part site = part(Dimension.SITE, one.site().map(SiteId::value));
            for (List<Column.Part> parts : List.of(List.of(role), List.of(site), List.of(role, site))) {
                people.computeIfAbsent(shown.apply(new Column(parts)), column -> new ArrayList<>())
                        .add(one);
            }
        }
        people.keySet().removeIf(column -> !shown.mayShow(column));
        return List.copyOf(people.values());
    }

    private static Column.Part part(Dimension dimension, Optional<String> id) {
        return new Column.Part(dimension, id.orElse(Column.NONE), "");
    }

    /** Nobody is left out of a matrix: whoever is not shown apart is in a column of at least k. */
    @ParameterizedTest
    @EnumSource(LabelPolicy.class)
    void everybodyIsInAColumnOfAtLeastKPeople(LabelPolicy policy) {
        Seeds.check(STUDIES, trial -> {
            Study study = RandomPeopleOfAStudy.of(trial, policy);
            SmallCells cells = SmallCells.of(study);
            List<List<Participant>> columns = gathered(study, cells);
            assertThat(columns).allSatisfy(people -> assertThat(people).hasSizeGreaterThanOrEqualTo(cells.k()));
            assertThat(columns.stream().mapToInt(List::size).sum())
                    .as("in each of the three matrices once")
                    .isEqualTo(3 * study.participants().size());
        });
    }

    /** Labels, the table of people, and matrices by role, by site and by both, all of the same people. */
    @ParameterizedTest
    @EnumSource(LabelPolicy.class)
    void nothingShownCanBeTakenFromSomethingShownToLeaveFewerThanKPeople(LabelPolicy policy) {
        Seeds.check(STUDIES, trial -> {
            Study study = RandomPeopleOfAStudy.of(trial, policy);
            SmallCells cells = SmallCells.of(study);
            ShownSums sums = ShownSums.of(study, cells);
            alike(study, cells).values().forEach(sums::add);
            gathered(study, cells).forEach(sums::add);
            assertThat(sums.smallGroupsToBeWorkedOut(cells.k())).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(LabelPolicy.class)
    void atLeastKPeopleCouldStandBehindEverySessionThatIsNamed(LabelPolicy policy) {
        Seeds.check(STUDIES, trial -> {
            Study study = RandomPeopleOfAStudy.of(trial, policy);
            SmallCells cells = SmallCells.of(study);
            Map<String, Set<ParticipantId>> people = new LinkedHashMap<>();
            Set<ParticipantId> all = new HashSet<>();
            for (Session session : study.sessions().values()) {
                people.computeIfAbsent(cells.label(session).text(), label -> new HashSet<>())
                        .addAll(session.participants());
                all.addAll(session.participants());
            }
            if (all.size() >= cells.k()) {
                assertThat(people.values())
                        .allSatisfy(there -> assertThat(there).hasSizeGreaterThanOrEqualTo(cells.k()));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(LabelPolicy.class)
    void theSameStudyIsGuardedTheSameWay(LabelPolicy policy) {
        Seeds.check(100, trial -> {
            SmallCells first = SmallCells.of(RandomPeopleOfAStudy.of(trial, policy));
            Study again = RandomPeopleOfAStudy.of(trial, policy);
            SmallCells second = SmallCells.of(again);
            assertThat(second.reasons()).isEqualTo(first.reasons());
            again.participants()
                    .keySet()
                    .forEach(id -> assertThat(second.label(id)).isEqualTo(first.label(id)));
            again.sessions()
                    .values()
                    .forEach(one -> assertThat(second.label(one)).isEqualTo(first.label(one)));
        });
    }
}
