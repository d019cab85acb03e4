package org.tacit.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.fixture.Script;
import org.tacit.analysis.matrix.Column;
import org.tacit.analysis.matrix.Dimension;
import org.tacit.analysis.matrix.Matrix;
import org.tacit.analysis.matrix.MatrixFold;
import org.tacit.analysis.matrix.MatrixRequest;
import org.tacit.analysis.matrix.MatrixRows;
import org.tacit.analysis.matrix.Measure;
import org.tacit.analysis.matrix.Mention;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.setup.LabelPolicy;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.study.Study;

class ShownColumnsTest {
    private final Script script;
    private int people;

    ShownColumnsTest() {
        this.script = begin(LabelPolicy.ID_ROLE_SITE);
    }

    private static Script begin(LabelPolicy policy) {
        return Script.begin(new QuotePolicy(policy, 3), List.of("gp", "nurse", "pm"), List.of(), List.of())
                .site("a")
                .site("b")
                .moderator("M1");
    }

    private ShownColumnsTest with(int count, @Nullable String role, @Nullable String site) {
        for (int i = 0; i < count; i++) {
            people++;
            script.participant("P" + people, role, site);
        }
        return this;
    }

    /** The twelve people of docs/methods/small-cells.md, each of whom says one thing of code c; nurse P7 and manager P11 are in one coding. */
    private Study twelve() {
        with(3, "gp", "a").with(3, "gp", "b").with(2, "nurse", "a").with(2, "nurse", "b");
        with(1, "pm", "a").with(1, "pm", "b");
        script.code("c", null).code("asked", null).guide("guide", "asked");
        script.session("s", SessionKind.FOCUS_GROUP, null, "guide", "P1", "P7", "P11");
        script.source("d", "s", "P1 10", "P7 10", "P11 10");
        script.coding("d", Script.LABEL, Script.LABEL + 5, "c");
        script.coding("d", 2 * Script.LABEL + 10, 3 * Script.LABEL + 25, "c");
        return script.study();
    }

    private static Matrix matrix(Study study, Dimension... dimensions) {
        ShownColumns shown = ShownColumns.of(SmallCells.of(study));
        return MatrixFold.of(study, MatrixRequest.of(new MatrixRows.Codes(true), dimensions), shown)
                .over(CodedDocuments.of(study).list());
    }

    private static List<String> names(Matrix matrix) {
        return matrix.columns().stream().map(Column::name).toList();
    }

    /** The example of docs/methods/small-cells.md. */
    @Test
    void rolesTooSmallToBeShownAreGatheredAndWhatTheySaidIsCountedOnce() {
        Study study = twelve();
        Matrix matrix = matrix(study, Dimension.ROLE);

        assertThat(names(matrix)).containsExactly("GP", "Other roles");
        assertThat(matrix.values(Measure.CODINGS)).containsExactly(List.of(1L, 1L), List.of(0L, 0L));
        assertThat(matrix.values(Measure.PARTICIPANTS).get(0)).containsExactly(1L, 2L);
        assertThat(matrix.rowTotals().get(0).codings()).isEqualTo(2);
        ShownColumns shown = ShownColumns.of(SmallCells.of(study));
        Column others = matrix.columns().get(1);
        assertThat(shown.gathered(others)).contains(new ShownColumns.Gathered(List.of("NURSE", "PM"), 6));
        assertThat(shown.mayShow(others)).isTrue();
    }

    @Test
    void aGatheredColumnKnowsWhatWasAskedOfIt() {
        assertThat(matrix(twelve(), Dimension.ROLE).cell(1, 1).mention()).isEqualTo(Mention.ASKED_NOT_MENTIONED);
    }

    @Test
    void besideAShownRoleOnlyItsSitesAreGathered() {
        Matrix matrix = matrix(twelve(), Dimension.ROLE, Dimension.SITE);
        assertThat(names(matrix)).containsExactly("GP, Site a", "GP, Site b", "Other roles, all sites");
    }

    @Test
    void sitesTooSmallToBeShownAreGatheredToo() {
        script.site("c");
        with(5, "gp", "a").with(1, "gp", "b").with(2, "gp", "c");
        assertThat(names(matrix(script.study(), Dimension.SITE))).containsExactly("Site a", "Other sites");
    }

    @Test
    void whereNothingIsShownApartThereIsOneColumnOfAll() {
        with(2, "gp", "a").with(2, "nurse", "b");
        Study study = script.study();
        assertThat(names(matrix(study, Dimension.ROLE))).containsExactly("All roles", "PM");
        assertThat(names(matrix(study, Dimension.SITE))).containsExactly("All sites");
    }

    @Test
    void whoIsGatheredIsStillNotShownWhereTheyAreFewerThanK() {
        with(1, "gp", "a").with(1, "nurse", "b");
        Study study = script.study();
        ShownColumns shown = ShownColumns.of(SmallCells.of(study));
        assertThat(matrix(study, Dimension.ROLE).columns())
                .filteredOn(column -> !shown.mayShow(column))
                .extracting(Column::name)
                .containsExactly("All roles");
    }

    @Test
    void whatNobodyKnownSaidStaysApart() {
        with(6, "gp", "a").with(1, "nurse", "a");
        script.source("d", null, "P1 10", "P7 10", "?x 10");
        assertThat(names(matrix(script.study(), Dimension.ROLE)))
                .containsExactly("All roles", "PM", "Speaker not known");
    }

    @Test
    void sessionsThatMayNotBeNamedAreGathered() {
        Script other = begin(LabelPolicy.SESSION);
        Stream.of("P1", "P2", "P3", "P4").forEach(id -> other.participant(id, "gp", "a"));
        Study study = other.session("s1", SessionKind.FOCUS_GROUP, null, null, "P1", "P2", "P3", "P4")
                .session("s2", SessionKind.INTERVIEW, null, null, "P1")
                .session("s3", SessionKind.INTERVIEW, null, null, "P2")
                .session("s4", SessionKind.INTERVIEW, null, null, "P3")
                .study();
        Matrix matrix = matrix(study, Dimension.SESSION);
        assertThat(names(matrix)).containsExactly("s1", "Other sessions");
        assertThat(ShownColumns.of(SmallCells.of(study))
                        .gathered(matrix.columns().get(1)))
                .contains(new ShownColumns.Gathered(List.of(), 3));
    }

    @Test
    void aParticipantIsNoGroup() {
        with(4, "gp", "a");
        Study study = script.study();
        ShownColumns shown = ShownColumns.of(SmallCells.of(study));
        assertThat(matrix(study, Dimension.PARTICIPANT).columns()).hasSize(4).noneMatch(shown::mayShow);
    }

    @Test
    void withKOneEveryColumnIsItself() {
        Study study = Script.begin(new QuotePolicy(LabelPolicy.ID, 1), List.of("gp"), List.of(), List.of())
                .participant("P1", "gp", null)
                .study();
        ShownColumns shown = ShownColumns.of(SmallCells.of(study));
        assertThat(matrix(study, Dimension.ROLE).columns())
                .singleElement()
                .satisfies(column -> assertThat(shown.gathered(column)).isEqualTo(Optional.empty()))
                .satisfies(column -> assertThat(shown.mayShow(column)).isTrue());
    }
}
