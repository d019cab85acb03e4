package org.tacit.domain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tacit.domain.Words;
import org.tacit.domain.testing.Draw;
import org.tacit.domain.testing.Seeds;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.Replacement;
import org.tacit.domain.text.Replacements;
import org.tacit.domain.text.TextSpan;

class TurnsTest {
    private static final String RULE = "name-colon/1";

    @Test
    void labelsStandInOrderOfFirstAppearanceOrAsMadeKnown() {
        Turns turns = new Turns.Builder(RULE)
                .label("Mod")
                .add("Bo", new TextSpan(0, 4))
                .add("Ada", new TextSpan(4, 4), OptionalLong.of(0), OptionalLong.empty())
                .add("Mod", new TextSpan(9, 12))
                .build();

        assertThat(turns.labels()).containsExactly("Mod", "Bo", "Ada");
        assertThat(turns.size()).isEqualTo(3);
        assertThat(turns.turn(1))
                .isEqualTo(new SpeakerTurn(2, 2, new TextSpan(4, 4), OptionalLong.of(0), OptionalLong.empty()));
        assertThat(turns.label(2)).isZero();
        assertThat(turns.rule()).isEqualTo(RULE);
    }

    @Test
    void turnsDoNotOverlap() {
        Turns.Builder builder = new Turns.Builder(RULE).add("Ada", new TextSpan(0, 4));

        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("Bo", new TextSpan(3, 6)));
        assertThat(builder.build().size()).isEqualTo(1);
    }

    @Test
    void aTurnOfALabelNobodyKnowsIsRefused() {
        Turns.Builder builder = new Turns.Builder(RULE, List.of("Ada"));

        assertThatThrownBy(() -> builder.add(1, new TextSpan(0, 1), OptionalLong.empty(), OptionalLong.empty()))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> builder.add(-1, new TextSpan(0, 1), OptionalLong.empty(), OptionalLong.empty()))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void withdrawnLabelsStayApart() {
        Turns turns = new Turns.Builder(RULE, List.of(Words.WITHDRAWN, Words.WITHDRAWN))
                .add(1, new TextSpan(0, 2), OptionalLong.empty(), OptionalLong.empty())
                .add(0, new TextSpan(3, 4), OptionalLong.empty(), OptionalLong.empty())
                .build();

        assertThat(turns.labels()).containsExactly(Words.WITHDRAWN, Words.WITHDRAWN);
        assertThat(turns.label(0)).isEqualTo(1);
    }

    @Test
    void knownLabelsAndLabelsByNameCanBeMixed() {
        Turns turns = new Turns.Builder(RULE, List.of("Ada", "Bo"))
                .add("Bo", new TextSpan(0, 2))
                .add("Cy", new TextSpan(2, 3))
                .add(0, new TextSpan(3, 4), OptionalLong.empty(), OptionalLong.empty())
                .build();

        assertThat(turns.labels()).containsExactly("Ada", "Bo", "Cy");
        assertThat(List.of(turns.label(0), turns.label(1), turns.label(2))).containsExactly(1, 2, 0);
    }

    @Test
    void theFirstTurnEndingAfterAPositionIsFoundAsByLooking() {
        Seeds.check(300, trial -> {
            Turns turns = trial.keep("turns", random(trial.draw()));
            for (int position = 0; position < 80; position++) {
                int expected = 0;
                while (expected < turns.size() && turns.end(expected) <= position) {
                    expected++;
                }
                assertThat(turns.firstEndingAfter(position)).isEqualTo(expected);
            }
        });
    }

    @Test
    void movedTurnsKeepTheirOrderLabelsAndTimes() {
        Seeds.check(300, trial -> {
            Draw draw = trial.draw();
            Turns turns = trial.keep("turns", random(draw));
            int start = draw.below(60);
            Replacements replacements = new Replacements(
                    List.of(new Replacement(new TextSpan(start, start + draw.below(20)), draw.between(1, 9))));
            Turns moved = turns.moved(trial.keep("replacements", replacements));

            assertThat(moved.size()).isEqualTo(turns.size());
            for (int i = 0; i < moved.size(); i++) {
                assertThat(moved.label(i)).isEqualTo(turns.label(i));
                assertThat(moved.turn(i).fromMillis()).isEqualTo(turns.turn(i).fromMillis());
                assertThat(moved.start(i)).isLessThanOrEqualTo(moved.end(i));
                if (i > 0) {
                    assertThat(moved.start(i)).isGreaterThanOrEqualTo(moved.end(i - 1));
                }
            }
        });
    }

    @Test
    void turnsThatMeetInsideACharacterDoNotOverlapWhenSnapped() {
        CodePointText text = new CodePointText("ae\u0301b");
        Turns turns = new Turns.Builder(RULE)
                .add("Ada", new TextSpan(0, 2))
                .add("Bo", new TextSpan(2, 4))
                .build()
                .snappedOut(text);

        assertThat(turns.speech(0)).isEqualTo(new TextSpan(0, 3));
        assertThat(turns.speech(1)).isEqualTo(new TextSpan(3, 4));
    }

    @Test
    void turnsAreEqualWhenAllOfThemIs() {
        Turns turns = random(new Draw(1));

        assertThat(random(new Draw(1))).isEqualTo(turns).hasSameHashCodeAs(turns);
        assertThat(new Turns.Builder("other/1").build()).isNotEqualTo(Turns.NONE);
        assertThat(new Turns.Builder("none/1", List.of("Ada")).build()).isNotEqualTo(Turns.NONE);
        assertThat(new Turns.Builder("none/1").build()).isEqualTo(Turns.NONE);
    }

    private static Turns random(Draw draw) {
        Turns.Builder builder = new Turns.Builder(RULE);
        int position = 0;
        for (int left = draw.below(25); left > 0; left--) {
            int start = position + draw.below(3);
            int end = start + draw.below(5);
            builder.add(
                    draw.of("Ada", "Bo", "Mod"),
                    new TextSpan(start, end),
                    OptionalLong.of(start),
                    OptionalLong.of(end));
            position = end;
        }
        return builder.build();
    }
}
