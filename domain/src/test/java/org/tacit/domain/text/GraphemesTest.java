package org.tacit.domain.text;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.BreakIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tacit.domain.testing.Draw;
import org.tacit.domain.testing.RandomText;
import org.tacit.domain.testing.Seeds;

class GraphemesTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

    /** What newer Java versions join and older ones do not: consonants of an Indic script with a joining sign between. */
    private static final Pattern CONJUNCT = Pattern.compile("[\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D]");

    @Test
    void boundariesAreThoseOfAFullWalk() {
        Seeds.check(1500, trial -> {
            String string = trial.keep("text", new RandomText(trial.draw()).text(30));
            CodePointText text = new CodePointText(string);
            List<Integer> walked = RandomText.boundaries(text);

            if (CONJUNCT.matcher(string).find()) {
                assertThat(boundaries(text)).containsAll(walked);
            } else {
                assertThat(boundaries(text)).isEqualTo(walked);
            }
        });
    }

    @Test
    void boundariesOfAnyMixOfCharactersAreThoseOfUnicode() {
        int[] awkward = {
            'a', '\n', '\r', 0xAD, 0x301, 0x200C, 0x200D, 0x2028, 0x600, 0x903, 0xE33, 0x1100, 0x1161, 0x11A8, 0xAC00,
            0xAC01, 0x1F1E6, 0x1F3FB, 0x1F468, 0x2764, 0xFE0F, 0xE0067, 0xA9, 0x3042, 0x102B, 0x110BD
        };
        Seeds.check(5000, trial -> {
            Draw draw = trial.draw();
            int[] points = IntStream.range(0, draw.between(1, 12))
                    .map(i -> awkward[draw.below(awkward.length)])
                    .toArray();
            CodePointText text = new CodePointText(trial.keep("text", new String(points, 0, points.length)));

            assertThat(boundaries(text)).isEqualTo(unicode(text));
        });
    }

    @Test
    void everyCharacterJoinsItsNeighboursOrNotAsUnicodeHasIt() {
        List<String> different = new ArrayList<>();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (Character.getType(point) == Character.UNASSIGNED || Character.getType(point) == Character.SURROGATE) {
                continue;
            }
            String character = Character.toString(point);
            compare(different, "a" + character + "a\u2764\u200D" + character);
            compare(different, character + "\u200D\u2764\u0301" + character);
        }

        // Two vowel signs of Ahom do not join in Unicode 13 (Java 17) alone.
        different.removeIf(text -> text.contains("\uD805\uDF20") || text.contains("\uD805\uDF21"));
        assertThat(different).isEmpty();
    }

    private static void compare(List<String> different, String string) {
        CodePointText text = new CodePointText(string);
        if (!boundaries(text).equals(unicode(text))) {
            different.add(string + " "
                    + string.codePoints().mapToObj(Integer::toHexString).toList());
        }
    }

    /** What the library of the Unicode consortium says, in code points. */
    private static List<Integer> unicode(CodePointText text) {
        BreakIterator iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
        iterator.setText(text.text());
        List<Integer> found = new ArrayList<>();
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            found.add(text.codePoint(at));
        }
        return found;
    }

    @Test
    void snappingOutGivesTheSmallestSpanOfWholeCharacters() {
        Seeds.check(800, trial -> {
            Draw draw = trial.draw();
            CodePointText text = new CodePointText(trial.keep("text", new RandomText(draw).text(40)));
            TextSpan span = trial.keep("span", new RandomText(draw).stretch(text, 15));
            TextSpan snapped = Graphemes.snapOut(text, span);
            List<Integer> boundaries = boundaries(text);

            assertThat(snapped.start())
                    .isEqualTo(
                            boundaries.stream().filter(b -> b <= span.start()).reduce(0, Math::max));
            assertThat(snapped.end())
                    .isEqualTo(
                            span.isEmpty()
                                    ? snapped.start()
                                    : boundaries.stream()
                                            .filter(b -> b >= span.end())
                                            .reduce(text.length(), Math::min));
            assertThat(Graphemes.snapOut(text, snapped)).isEqualTo(snapped);
        });
    }

    @Test
    void aFamilyIsOneCharacterAtEveryEdge() {
        CodePointText text = new CodePointText(FAMILY + "a" + FAMILY + FAMILY);

        assertThat(boundaries(text)).containsExactly(0, 7, 8, 15, 22);
        assertThat(Graphemes.snapOut(text, new TextSpan(6, 9))).isEqualTo(new TextSpan(0, 15));
        assertThat(Graphemes.snapOut(text, new TextSpan(8, 15))).isEqualTo(new TextSpan(8, 15));
        assertThat(Graphemes.snapOut(text, new TextSpan(10, 10))).isEqualTo(new TextSpan(8, 8));
    }

    @Test
    void aConjunctIsTwoCharactersOnEveryJava() {
        assertThat(boundaries(new CodePointText("\u0915\u094D\u0937"))).containsExactly(0, 2, 3);
    }

    @Test
    void aPositionOutsideTheTextIsRefused() {
        CodePointText text = new CodePointText("ab");

        assertThatThrownBy(() -> Graphemes.isBoundary(text, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Graphemes.isBoundary(text, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aLongTextInAnotherScriptIsNotReadFromItsBeginningForEachPosition() {
        CodePointText text = new CodePointText("\u8A3A\u7642\u6240\u306E".repeat(100_000));

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (int position = 0; position <= text.length(); position++) {
                assertThat(Graphemes.isBoundary(text, position)).isTrue();
            }
        });
    }

    private static List<Integer> boundaries(CodePointText text) {
        return IntStream.rangeClosed(0, text.length())
                .filter(position -> Graphemes.isBoundary(text, position))
                .boxed()
                .collect(toList());
    }
}
