package org.tacit.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tacit.domain.testing.Draw;
import org.tacit.domain.testing.RandomText;
import org.tacit.domain.testing.Seeds;

class CodePointTextTest {
    private static final int SEEDS = 300;

    @Test
    void everyPositionConvertsAsCountingByHandDoes() {
        Seeds.check(SEEDS, trial -> {
            String string = trial.keep("text", new RandomText(trial.draw()).text(60));
            CodePointText text = new CodePointText(string);

            assertThat(text.length()).isEqualTo(string.codePointCount(0, string.length()));
            assertThat(text.whole()).isEqualTo(new TextSpan(0, text.length()));
            for (int position = 0; position <= text.length(); position++) {
                int utf16 = string.offsetByCodePoints(0, position);
                assertThat(text.utf16(position)).isEqualTo(utf16);
                assertThat(text.codePoint(utf16)).isEqualTo(position);
            }
        });
    }

    @Test
    void aUnitInsideAPairCountsAsThePair() {
        Seeds.check(SEEDS, trial -> {
            String string = trial.keep("text", new RandomText(trial.draw()).text(40));
            CodePointText text = new CodePointText(string);
            for (int unit = 1; unit < string.length(); unit++) {
                if (Character.isLowSurrogate(string.charAt(unit))) {
                    assertThat(text.codePoint(unit)).isEqualTo(text.codePoint(unit - 1));
                }
            }
        });
    }

    @Test
    void aSliceIsTheCodePointsInsideTheSpan() {
        Seeds.check(SEEDS, trial -> {
            Draw draw = trial.draw();
            String string = trial.keep("text", new RandomText(draw).text(60));
            CodePointText text = new CodePointText(string);
            TextSpan span = trial.keep("span", new RandomText(draw).stretch(text, 20));
            int[] inside = Arrays.copyOfRange(string.codePoints().toArray(), span.start(), span.end());

            assertThat(text.slice(span)).isEqualTo(new String(inside, 0, inside.length));
            assertThat(text.spanOfUtf16(text.utf16(span.start()), text.utf16(span.end())))
                    .isEqualTo(span);
        });
    }

    @Test
    void theTextOfManyPeersThatCountDifferently() {
        CodePointText text = new CodePointText("a\uD83D\uDE00b fever");

        assertThat(text.length()).isEqualTo(9);
        assertThat(text.slice(new TextSpan(4, 9))).isEqualTo("fever");
        assertThat(text.utf16(4)).isEqualTo(5);
    }

    @Test
    void halfASurrogatePairIsRefusedWithItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodePointText("ab\uD83D"))
                .withMessage("half a surrogate pair at UTF-16 position 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new CodePointText("\uDE00\uD83D"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodePointText("\uD83D\uD83D\uDE00"))
                .withMessage("half a surrogate pair at UTF-16 position 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodePointText("\uD83D\uDE00\uDE00"))
                .withMessage("half a surrogate pair at UTF-16 position 2");
    }

    @Test
    void aPositionOutsideTheTextIsRefused() {
        CodePointText text = new CodePointText("\uD83D\uDE00");

        assertThat(text.utf16(1)).isEqualTo(2);
        assertThatThrownBy(() -> text.utf16(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.utf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.codePoint(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.codePoint(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.slice(new TextSpan(0, 2))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theEmptyTextHasOnePosition() {
        CodePointText text = new CodePointText("");

        assertThat(text.length()).isZero();
        assertThat(text.utf16(0)).isZero();
        assertThat(text.codePoint(0)).isZero();
        assertThat(text.slice(text.whole())).isEmpty();
    }
}
