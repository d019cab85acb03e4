package org.tacit.analysis.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.fixture.Script;
import org.tacit.domain.session.SessionKind;

/** "Asked, not mentioned" is kept apart from "not asked", and both from not knowing. */
class MentionTest {
    private final Script script = Script.begin()
            .participant("P1", "gp", "a")
            .participant("P2", "pm", "a")
            .code("above", null)
            .code("beneath", "above")
            .code("other", null)
            .theme("t", "beneath")
            .framework("fw", "x", "x>x1", "y")
            .link("code:beneath", "fw/x1");

    /** A session with what its guide asks (null without a guide), in which P1 speaks and P2 only listens. */
    private MentionTest session(String id, @Nullable String... asks) {
        String guide = asks.length == 1 && asks[0] == null ? null : "guide-" + id;
        if (guide != null) {
            script.guide(guide, asks);
        }
        script.session(id, SessionKind.FOCUS_GROUP, null, guide, "P1", "P2").source("d-" + id, id, "P1 20");
        return this;
    }

    private Mention mention(MatrixRows rows, String row, Dimension dimension, String column) {
        Matrix matrix = matrix(rows, dimension);
        return matrix.cell(
                        matrix.rows().stream().map(Row::id).toList().indexOf(row),
                        matrix.columns().stream().map(Column::id).toList().indexOf(column))
                .mention();
    }

    private Matrix matrix(MatrixRows rows, Dimension dimension) {
        var study = script.study();
        return MatrixFold.of(study, MatrixRequest.of(rows, dimension))
                .over(CodedDocuments.of(study).list());
    }

    private Mention ofGp(String code) {
        return mention(new MatrixRows.Codes(false), code, Dimension.ROLE, "gp");
    }

    @Test
    void whatAGuideAsksAndNobodyMentionsIsAsked() {
        session("s1", "beneath");
        assertThat(ofGp("beneath")).isEqualTo(Mention.ASKED_NOT_MENTIONED);
        assertThat(ofGp("other")).isEqualTo(Mention.NOT_ASKED);
    }

    @Test
    void whatIsSaidIsMentionedWhetherAskedOrNot() {
        session("s1", "beneath");
        script.coding("d-s1", Script.LABEL, Script.LABEL + 5, "other");
        assertThat(ofGp("other")).isEqualTo(Mention.MENTIONED);
    }

    @Test
    void whoSatThereInSilenceWasAskedToo() {
        session("s1", "beneath");
        assertThat(mention(new MatrixRows.Codes(false), "beneath", Dimension.ROLE, "pm"))
                .isEqualTo(Mention.ASKED_NOT_MENTIONED);
    }

    @Test
    void askedInOneSessionIsAskedThoughAnotherDidNotAsk() {
        session("s1", "beneath").session("s2", "other");
        assertThat(ofGp("beneath")).isEqualTo(Mention.ASKED_NOT_MENTIONED);
        assertThat(mention(new MatrixRows.Codes(false), "beneath", Dimension.SESSION, "s2"))
                .isEqualTo(Mention.NOT_ASKED);
    }

    @Test
    void aSessionWithoutAGuideLeavesItUnknownWhetherItAsked() {
        session("s1", "beneath").session("s2", (String) null);
        assertThat(ofGp("other")).isEqualTo(Mention.UNKNOWN);
        assertThat(ofGp("beneath")).isEqualTo(Mention.ASKED_NOT_MENTIONED);
    }

    @Test
    void nobodyOfAColumnInAnySessionIsUnknown() {
        session("s1", "beneath");
        script.participant("P3", null, "b");
        assertThat(mention(new MatrixRows.Codes(false), "beneath", Dimension.SITE, "b"))
                .isEqualTo(Mention.UNKNOWN);
    }

    @Test
    void themesAndConstructsAreAskedAboutByTheirOwnIds() {
        session("s1", "t", "fw/x1");
        assertThat(mention(new MatrixRows.Themes(true), "t", Dimension.ROLE, "gp"))
                .isEqualTo(Mention.ASKED_NOT_MENTIONED);
        MatrixRows constructs = MatrixRows.Constructs.of(Optional.empty(), MatrixRows.Route.EITHER, true);
        assertThat(mention(constructs, "fw/x1", Dimension.ROLE, "gp")).isEqualTo(Mention.ASKED_NOT_MENTIONED);
        assertThat(mention(constructs, "fw/y", Dimension.ROLE, "gp")).isEqualTo(Mention.NOT_ASKED);
    }

    @Test
    void nobodyCanAskAboutALevelOrADirection() {
        session("s1", "beneath");
        assertThat(matrix(new MatrixRows.Levels(), Dimension.ROLE).cells())
                .allSatisfy(row -> assertThat(row).extracting(Cell::mention).containsOnly(Mention.UNKNOWN));
    }

    @Test
    void aRowIsAskedOverallWhereAnyColumnWas() {
        session("s1", "beneath").session("s2", "other");
        Matrix matrix = matrix(new MatrixRows.Codes(false), Dimension.SESSION);
        assertThat(matrix.rowTotals())
                .extracting(Cell::mention)
                .isEqualTo(List.of(Mention.NOT_ASKED, Mention.ASKED_NOT_MENTIONED, Mention.ASKED_NOT_MENTIONED));
    }
}
