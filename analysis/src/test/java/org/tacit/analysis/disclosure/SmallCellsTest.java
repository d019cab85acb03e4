package org.tacit.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tacit.analysis.fixture.Script;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.setup.LabelPolicy;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.study.Study;

class SmallCellsTest {
    private final Script script;
    private int people;

    SmallCellsTest() {
        this.script = Script.begin(
                        new QuotePolicy(LabelPolicy.ID_ROLE_SITE, 3),
                        List.of("gp", "nurse", "pm"),
                        List.of(),
                        List.of())
                .site("a")
                .site("b")
                .moderator("M1");
    }

    private SmallCellsTest with(int count, @Nullable String role, @Nullable String site) {
        for (int i = 0; i < count; i++) {
            people++;
            script.participant("P" + people, role, site);
        }
        return this;
    }

    private SmallCells cells() {
        return SmallCells.of(script.study());
    }

    private QuoteLabel label(int participant) {
        return cells().label(new ParticipantId("P" + participant));
    }

    /** The example of docs/methods/small-cells.md. */
    @Test
    void twelvePeopleInThreeRolesAtTwoSites() {
        with(3, "gp", "a").with(3, "gp", "b").with(2, "nurse", "a").with(2, "nurse", "b");
        with(1, "pm", "a").with(1, "pm", "b");
        assertThat(label(1)).isEqualTo(new QuoteLabel("P1, GP, Site a", Set.of()));
        assertThat(label(4)).isEqualTo(new QuoteLabel("P4, GP, Site b", Set.of()));
        QuoteLabel.Property[] both = {QuoteLabel.Property.ROLE, QuoteLabel.Property.SITE};
        assertThat(label(7)).isEqualTo(new QuoteLabel("P7", Set.of(both)));
        assertThat(label(12)).isEqualTo(new QuoteLabel("P12", Set.of(both)));
        assertThat(cells().mayShowRole(Optional.of(new RoleId("nurse"))))
                .as("four nurses could be shown, were the two managers not then the only ones left")
                .isFalse();
        assertThat(cells().reasons())
                .containsExactly(
                        "No role stands by 6 of 12 participants: fewer than 3 people share it, its absence would give away another's, or it is not known.",
                        "No site stands under the quotes of 6 of 12 participants: with the role it would leave fewer than 3 people, or give away such a group elsewhere.",
                        "In tables of people by role and site, and in counts for a role at a site, 6 cells are withheld: groups of fewer than 3 people, and others from which they could be worked out.");
    }

    @Test
    void aSiteStandsBesideNoRoleThatCoversAnother() {
        with(4, "gp", "a").with(4, "gp", "b").with(3, "nurse", "a").with(1, "nurse", "b");
        assertThat(label(1))
                .as("counting labels by site would tell how many nurses are at site b")
                .isEqualTo(new QuoteLabel("P1, GP", Set.of(QuoteLabel.Property.SITE)));
        assertThat(label(9)).isEqualTo(new QuoteLabel("P9, NURSE", Set.of(QuoteLabel.Property.SITE)));
    }

    @Test
    void whoHasNoRoleLooksLikeThoseWhoseRoleIsWithheld() {
        with(4, "gp", "a").with(2, "pm", "a").with(3, null, "a");
        assertThat(label(7).withheld()).isEqualTo(label(5).withheld());
        assertThat(cells().reasons().get(0)).startsWith("No role stands by 5 of 9 participants");
    }

    @Test
    void peopleWithoutRoleOrSiteAreGuardedAsAGroupOfTheirOwn() {
        with(4, "gp", "a").with(4, "nurse", "b").with(1, null, null);
        assertThat(cells().mayShowRole(Optional.empty())).isFalse();
        assertThat(cells().mayShowSite(Optional.empty())).isFalse();
    }

    @Test
    void withOneRoleAndOneSiteThereIsNothingToWithhold() {
        with(5, "gp", "a");
        assertThat(label(1)).isEqualTo(new QuoteLabel("P1, GP, Site a", Set.of()));
        assertThat(cells().reasons()).isEmpty();
    }

    @Test
    void whereEveryRoleIsSmallNoneIsShown() {
        with(2, "gp", "a").with(2, "nurse", "a").with(1, "pm", "b");
        for (int i = 1; i <= 5; i++) {
            assertThat(label(i).text()).isEqualTo("P" + i);
        }
    }

    /** A limit that the page names: with nobody elsewhere to be taken for, a site that is left out is known to who knows the people. */
    @Test
    void whoHidesAmongPeopleOfOneSiteIsKnownToBeThere() {
        with(5, "gp", "a").with(5, "gp", "b").with(2, "nurse", "a").with(2, "pm", "a");
        assertThat(label(11))
                .isEqualTo(new QuoteLabel("P11", Set.of(QuoteLabel.Property.ROLE, QuoteLabel.Property.SITE)));
    }

    @Test
    void aStudyWithoutPeopleWithholdsNothing() {
        assertThat(cells().reasons()).isEmpty();
        assertThat(cells().table().withheldCells()).isZero();
    }

    @Test
    void oneShowsEverybody() {
        Study study = Script.begin(
                        new QuotePolicy(LabelPolicy.ID_ROLE_SITE, 1), List.of("gp", "pm"), List.of(), List.of())
                .site("a")
                .moderator("M1")
                .participant("P1", "gp", "a")
                .participant("P2", "pm", "a")
                .session("S1", SessionKind.INTERVIEW, null, null, "P1")
                .study();
        SmallCells cells = SmallCells.of(study);
        assertThat(cells.label(new ParticipantId("P2")).text()).isEqualTo("P2, PM, Site a");
        assertThat(cells.label(study.sessions().get(new SessionId("S1"))).text())
                .isEqualTo("S1");
        assertThat(cells.reasons()).isEmpty();
    }

    private String session(LabelPolicy policy, Script of, String id) {
        Study study = of.study();
        assertThat(study.quotePolicy().labels()).isEqualTo(policy);
        return SmallCells.of(study)
                .label(study.sessions().get(new SessionId(id)))
                .text();
    }

    @Test
    void aSessionIsNamedOnlyWhereKPeopleCouldHaveSpoken() {
        Script sessions = Script.begin(new QuotePolicy(LabelPolicy.SESSION, 3), List.of("gp"), List.of(), List.of())
                .moderator("M1");
        for (int i = 1; i <= 9; i++) {
            sessions.participant("P" + i, "gp", null);
        }
        sessions.session("F1", SessionKind.FOCUS_GROUP, null, null, "P1", "P2", "P3", "P4")
                .session("F2", SessionKind.FOCUS_GROUP, null, null, "P5", "P6", "P7")
                .session("I1", SessionKind.INTERVIEW, null, null, "P8");
        assertThat(session(LabelPolicy.SESSION, sessions, "F1")).isEqualTo("F1");
        assertThat(session(LabelPolicy.SESSION, sessions, "I1"))
                .as("the only interview would be known by its kind")
                .isEqualTo("A session");
        assertThat(session(LabelPolicy.SESSION, sessions, "F2")).isEqualTo("A session");
        sessions.session("I2", SessionKind.INTERVIEW, null, null, "P9")
                .session("I3", SessionKind.INTERVIEW, null, null, "P1");
        assertThat(session(LabelPolicy.SESSION, sessions, "I1")).isEqualTo("An interview");
        assertThat(session(LabelPolicy.SESSION, sessions, "F2")).isEqualTo("F2");
        SmallCells cells = SmallCells.of(sessions.study());
        assertThat(cells.mayShowSession(new SessionId("F1"))).isTrue();
        assertThat(cells.mayShowSession(new SessionId("I1"))).isFalse();
    }

    @Test
    void whoSpeaksInASessionIsOneOfItsPeople() {
        Script sessions = Script.begin(new QuotePolicy(LabelPolicy.SESSION, 2), List.of("gp"), List.of(), List.of())
                .moderator("M1")
                .participant("P1", "gp", null)
                .participant("P2", "gp", null)
                .session("F1", SessionKind.FOCUS_GROUP, null, null)
                .source("T1", "F1", "P1 10", "P2 10");
        assertThat(session(LabelPolicy.SESSION, sessions, "F1")).isEqualTo("F1");
    }
}
