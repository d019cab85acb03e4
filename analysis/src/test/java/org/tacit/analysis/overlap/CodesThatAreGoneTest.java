package org.tacit.analysis.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.fixture.Script;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;

/** A source remembers a code that no coding of it uses any more, also when the code has gone from the codebook. */
class CodesThatAreGoneTest {
    private static final CodeId TRUST = new CodeId("trust");
    private static final Code PART = Code.named(new CodeId("part"), "Part");

    private static Script script() {
        return Script.begin()
                .participant("P1", "gp", "a")
                .session("S1", SessionKind.INTERVIEW, "2026-03-01", null, "P1")
                .source("T1", "S1", "P1 40")
                .code("trust", null)
                .code("time", null)
                .coding("T1", 5, 20, "trust")
                .coding("T1", 10, 30, "time");
    }

    static List<Meeting> rules() {
        return List.of(
                new Meeting.Overlapping(),
                new Meeting.SameTurn(),
                new Meeting.WithinTurns(1),
                new Meeting.SameSource());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aCodeThatWasSplitOffAndMergedBackLeavesTheOverlapAsItWas(Meeting rule) {
        Script script = script();
        Study before = script.study();
        List<CodingRef> first = List.of(new CodingRef(
                new SourceId("T1"), before.codings(new SourceId("T1")).id(0)));
        Place place = new Place(Optional.empty(), 1);
        Study after = script.add(new CodebookChange.CodeSplit(TRUST, PART, place, first))
                .add(new CodebookChange.CodeMerged(PART, place, TRUST, first))
                .study();

        assertThat(overlap(after, after, rule)).isEqualTo(overlap(before, before, rule));
    }

    @Test
    void aCodingWithACodeOfAnotherStudyIsRefused() {
        Study study = script().study();
        Study without = Script.begin().code("time", null).study();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> overlap(without, study, new Meeting.Overlapping()))
                .withMessageContaining("T1 uses a code");
    }

    private static Overlap overlap(Study madeFor, Study study, Meeting rule) {
        return OverlapFold.of(madeFor, OverlapRequest.of(rule))
                .over(CodedDocuments.of(study).list());
    }
}
