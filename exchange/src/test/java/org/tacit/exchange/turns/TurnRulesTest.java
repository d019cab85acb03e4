package org.tacit.exchange.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tacit.domain.TacitException;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;

class TurnRulesTest {
    private static CodePointText text(String text) {
        return new CodePointText(text);
    }

    private static List<String> shown(CodePointText text, Turns turns) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            shown.add(turns.labels().get(turns.label(i)) + "|" + text.slice(turns.speech(i)));
        }
        return shown;
    }

    @Test
    void aRecordedRuleWithItsLabelsGivesTheSameTurnsAgain() {
        CodePointText text =
                text("Date: 12 May\n\nANNA: One.\nBen (GP): Two.\nAnna: Three.\nNote: four.\nBen: Five.\n");
        TurnReading found = TurnRules.detect(text, TurnChoice.AUTOMATIC);
        TurnReading again = TurnRules.run(
                TurnRule.parse(found.turns().rule()), found.turns().labels(), text);
        assertThat(again.turns()).isEqualTo(found.turns());
        assertThat(found.rule().toString()).isEqualTo("name-colon/1 from-line=2");
    }

    @Test
    void aPatternIsRecordedAndGivesTheSameTurnsAgain() {
        CodePointText text = text("<Anna 1:05> One = 1 %\n<Ben 2:00> Two.\n");
        TurnReading found = TurnRules.detect(text, TurnChoice.of("<(?<name>\\w+) (?<time>[\\d:]+)> "));
        assertThat(shown(text, found.turns())).containsExactly("Anna|One = 1 %", "Ben|Two.");
        assertThat(found.turns().turn(0).fromMillis()).hasValue(65_000);
        assertThat(TurnRules.run(
                                TurnRule.parse(found.turns().rule()),
                                found.turns().labels(),
                                text)
                        .turns())
                .isEqualTo(found.turns());
    }

    @Test
    void theRuleRunsOnAnEditedText() {
        CodePointText before = text("Anna: One.\nBen: Two.\nAnna: Three.\nBen: Four.\n");
        Turns turns = TurnRules.detect(before, TurnChoice.AUTOMATIC).turns();
        CodePointText after = text("Anna: One and a half.\nBen: Two.\nAnna: Three.\nBen: Four.\n");
        assertThat(shown(
                        after,
                        TurnRules.run(TurnRule.parse(turns.rule()), turns.labels(), after)
                                .turns()))
                .startsWith("Anna|One and a half.", "Ben|Two.");
    }

    @Test
    void aPreviewSaysWhichFormsWereWeighed() {
        TurnReading reading = TurnRules.detect(
                text("Anna: One.\n[laughs]\nBen: Two.\nAnna: Three.\nBen: Four.\n"), TurnChoice.AUTOMATIC);
        assertThat(reading.compared()).containsExactly(new TurnReading.Evidence(TurnForm.NAME_COLON, 4, 2, 4.0));
    }

    @Test
    void aFormMayBeAskedFor() {
        CodePointText text = text("[Anna] One: two.\n[Ben] Two: three.\nAnna: x\nBen: y\nAnna: z\n");
        assertThat(TurnRules.detect(text, TurnChoice.of("name-bracket")).turns().size())
                .isEqualTo(2);
        assertThat(TurnRules.detect(text, TurnChoice.AUTOMATIC).rule().name()).isEqualTo("name-colon");
    }

    @Test
    void labelsMayBeGivenAndTakenAway() {
        CodePointText text = text("Anna: One.\nwhoever: Two.\nAnna: Three.\nSumming Up: four.\nSumming Up: five.\n");
        TurnChoice choice = TurnChoice.AUTOMATIC.withSpeakers(Set.of("Whoever")).withNotSpeakers(Set.of("summing up"));
        assertThat(TurnRules.detect(text, choice).turns().labels()).containsExactly("Anna", "whoever");
    }

    @Test
    void textsOfOneKindAreWeighedTogether() {
        List<CodePointText> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(text("Assistant: Hi.\nAI: One " + i + "?\nUser: Two."));
        }
        rows.add(text("User: Alone.\nSome Heading: here."));
        List<TurnReading> readings = TurnRules.detect(rows, TurnChoice.AUTOMATIC);
        assertThat(readings.get(3).turns().labels()).containsExactly("Assistant", "AI", "User");
        assertThat(readings.get(3).doubts()).isEmpty();
        assertThat(readings.get(20).turns().labels()).containsExactly("User");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "words", "no label here, said nobody"})
    void aTextWithoutLabelsHasNoTurns(String text) {
        assertThat(TurnRules.detect(text(text), TurnChoice.AUTOMATIC).turns()).isEqualTo(Turns.NONE);
    }

    @Test
    void namesAloneOnTheirLinesWithoutBlankLinesAreFoundAgainByTheRecordedRule() {
        CodePointText text = text("Anna\nOne.\nBen\nTwo.\nAnna\nThree.\nBen\nFour.\n");
        TurnReading found = TurnRules.detect(text, TurnChoice.AUTOMATIC);
        assertThat(found.rule().toString()).isEqualTo("name-line/1 blank-above=no");
        assertThat(shown(text, found.turns())).containsExactly("Anna|One.", "Ben|Two.", "Anna|Three.", "Ben|Four.");
        assertThat(found.doubts())
                .singleElement()
                .extracting(Doubt::why)
                .asString()
                .contains("whether they are speakers");
        assertThat(TurnRules.run(
                                TurnRule.parse(found.turns().rule()),
                                found.turns().labels(),
                                text)
                        .turns())
                .isEqualTo(found.turns());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tea Room\nOne line.\nTea Room\nTwo lines.\nTea Room\nThree.\n",
                "Sugar\nMilk\nSugar\nMilk\nSugar\nMilk\n",
                "We met on Tuesday.\nYes\nWe met.\nNo\nWe met again.\nYes\nAnd so.\nNo\nAll.\n",
                "Aim\nTo ring.\nMethod\nWe rang.\nResults\nThey answered.\n"
            })
    void shortLinesThatDoNotTakeTurnsAreNoSpeakers(String text) {
        assertThat(TurnRules.detect(text(text), TurnChoice.AUTOMATIC).turns()).isEqualTo(Turns.NONE);
    }

    @Test
    void aRuleOfALaterVersionIsRefused() {
        for (String rule : List.of("name-colon/2", "pattern/2 regex=x", "guess/1")) {
            assertThatThrownBy(() -> TurnRules.run(TurnRule.parse(rule), List.of(), text("Anna: One.")))
                    .isInstanceOf(TacitException.class)
                    .hasMessageContaining("not known to this version");
        }
    }

    @Test
    void whatIsNoRuleIsRefused() {
        for (String rule : List.of("", "name-colon", "name-colon/x", "name-colon/1 from-line", "/")) {
            assertThatThrownBy(() -> TurnRule.parse(rule)).as(rule).isInstanceOf(TacitException.class);
        }
    }

    @Test
    void aPatternWithoutANameIsRefused() {
        assertThatThrownBy(() -> TurnChoice.of("[a-z]+:"))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("(?<name>…)");
        assertThatThrownBy(() -> TurnChoice.of("(?<name>[a-z]+:"))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void doubtsAreListedUpToALimitAndThenCounted() {
        StringBuilder long1 = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            long1.append("Anna: One.\nBen: Two.\nA thing numbered "
                    + Integer.toString(i, 26).replaceAll("\\d", "x") + i + ": three.\n");
        }
        List<Doubt> doubts =
                TurnRules.detect(text(long1.toString()), TurnChoice.AUTOMATIC).doubts();
        assertThat(doubts).hasSize(Doubts.MAX_LISTED + 1);
        assertThat(doubts.get(Doubts.MAX_LISTED).why()).isEqualTo("100 more doubts are not listed");
    }
}
