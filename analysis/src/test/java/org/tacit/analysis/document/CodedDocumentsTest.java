package org.tacit.analysis.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tacit.analysis.fixture.Script;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Study;

class CodedDocumentsTest {
    private static final int LABEL = Script.LABEL;

    private final Script script = Script.begin()
            .participant("P1", "gp", "a")
            .participant("P2", null, null)
            .guide("guide", "c")
            .session("s1", SessionKind.INTERVIEW, "2031-03-01", "guide", "P1")
            .code("c", null)
            .source("d1", "s1", "M1 10", "P1 20", "P1' 0", "?x 5")
            .source("d2", null, "P2 10");

    private CodedDocument document(String source) {
        return CodedDocuments.of(script.study()).find(new SourceId(source)).orElseThrow();
    }

    @Test
    void oneForEachSourceInOrderOfId() {
        script.source("a9", null, "P1 3");
        assertThat(CodedDocuments.of(script.study()).list())
                .extracting(document -> document.source().value())
                .containsExactly("a9", "d1", "d2");
    }

    @Test
    void aPersonUnderTwoLabelsIsOneVoiceWithRoleAndSite() {
        CodedDocument document = document("d1");
        assertThat(document.voices()).isEqualTo(3);
        assertThat(document.voice(document.voiceOf(1)))
                .isEqualTo(new Voice.OfParticipant(new ParticipantId("P1"), new RoleId("gp"), new SiteId("a")))
                .isEqualTo(document.voice(document.voiceOf(2)));
        assertThat(document.voice(document.voiceOf(3))).isEqualTo(Voice.UNASSIGNED);
    }

    @Test
    void whoHasNoRoleAndNoSiteIsAVoiceWithNeither() {
        assertThat(document("d2").voice(0)).isEqualTo(new Voice.OfParticipant(new ParticipantId("P2"), null, null));
    }

    @Test
    void turnsAreTheSpeechWithoutItsLabels() {
        CodedDocument document = document("d1");
        assertThat(document.turns()).isEqualTo(4);
        assertThat(document.turnStart(1)).isEqualTo(2 * LABEL + 10);
        assertThat(document.turnEnd(1)).isEqualTo(2 * LABEL + 30);
        assertThat(document.length()).isEqualTo(4 * LABEL + 35);
    }

    @Test
    void theTurnAtAPositionIsFoundFromItsEnd() {
        CodedDocument document = document("d1");
        assertThat(document.firstTurnEndingAfter(0)).isZero();
        assertThat(document.firstTurnEndingAfter(LABEL + 9)).isZero();
        assertThat(document.firstTurnEndingAfter(LABEL + 10))
                .as("a turn's end is not in it")
                .isEqualTo(1);
        assertThat(document.firstTurnEndingAfter(document.length())).isEqualTo(document.turns());
    }

    @Test
    void aSourceWithoutTurnsIsOneTurnOfNobodyKnown() {
        script.source("d3", null, 30, new Turns.Builder("test/1").build());
        CodedDocument document = document("d3");
        assertThat(document.turnsFound()).isFalse();
        assertThat(document.turns()).isEqualTo(1);
        assertThat(List.of(document.turnStart(0), document.turnEnd(0))).containsExactly(0, 30);
        assertThat(document.voice(document.voiceOf(0))).isEqualTo(Voice.UNASSIGNED);
    }

    @Test
    void theSessionComesWithWhatItsGuideAsks() {
        SessionFacts session = document("d1").session().orElseThrow();
        assertThat(session.id()).isEqualTo(new SessionId("s1"));
        assertThat(session.asked()).containsExactly("c");
        assertThat(document("d2").session()).isEmpty();
    }

    @Test
    void codingsAreInOrderOfPlaceWhateverTheOrderTheyWereMadeIn() {
        script.coding("d1", 20, 25, "c", "ben", Facets.NONE)
                .coding("d1", 4, 9, "c")
                .coding("d1", 4, 6, "c");
        CodedDocument document = document("d1");
        assertThat(document.codings()).isEqualTo(3);
        assertThat(List.of(document.end(0), document.end(1), document.end(2))).containsExactly(6, 9, 25);
        assertThat(document.coder(2)).isEqualTo(new CoderId("ben"));
    }

    @Test
    void afterACodingTheOtherDocumentsAreTheVeryObjectsTheyWere() {
        CodedDocuments before = CodedDocuments.of(script.study());
        CodedDocuments after = before.after(script.coding("d1", 4, 9, "c").study());
        assertThat(after.list().get(0)).isNotSameAs(before.list().get(0));
        assertThat(after.list().get(1)).isSameAs(before.list().get(1));
        assertThat(after.list()).isEqualTo(CodedDocuments.of(script.study()).list());
    }

    @Test
    void backAtAnEarlierStateTheDocumentsAreThoseOfThatState() {
        Study early = script.study();
        CodedDocuments before = CodedDocuments.of(early);
        CodedDocuments later = before.after(script.coding("d1", 4, 9, "c").study());
        assertThat(later.after(early).list()).isEqualTo(before.list());
    }

    @Test
    void aNewParticipantElsewhereLeavesDocumentsAlone() {
        CodedDocuments before = CodedDocuments.of(script.study());
        Study later = script.participant("P3", "gp", "b").study();
        assertThat(before.after(later).list().get(0)).isSameAs(before.list().get(0));
    }

    @Test
    void theSiteOfAFilterIsThePersonsOwnAndForOthersTheSessions() {
        Filter siteA = new Filter(Set.of(), Set.of(new SiteId("a")), Set.of());
        CodedDocument document = document("d1");
        SessionFacts session = document.session().orElseThrow();
        assertThat(siteA.keeps(session, document.voice(document.voiceOf(1)))).isTrue();
        assertThat(siteA.keeps(session, Voice.UNASSIGNED))
                .as("the session is at no site")
                .isFalse();
        assertThat(new Filter(Set.of(), Set.of(), Set.of(new SessionId("s1"))).keeps(document("d2")))
                .as("a source of no session, when a session is asked for")
                .isFalse();
        assertThat(Filter.ofCoders(Set.of(new CoderId("ben"))).keeps(new CoderId("ana")))
                .isFalse();
    }

    @Test
    void aBlankStudyHasNoDocuments() {
        Study blank = Script.begin(QuotePolicy.DEFAULT, List.of(), List.of(), List.of())
                .study();
        assertThat(CodedDocuments.of(blank).list()).isEmpty();
    }
}
