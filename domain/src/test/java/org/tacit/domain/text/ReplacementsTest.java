package org.tacit.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tacit.domain.testing.Draw;
import org.tacit.domain.testing.Seeds;

/** The rule by which spans follow an edit. */
class ReplacementsTest {
    private static final int LENGTH = 40;
    private static final int SEEDS = 400;

    @ParameterizedTest(name = "[{0}, {1}) with [{2}, {3}) replaced by {4}: [{5}, {6})")
    @CsvSource({
        // before, after
        "0, 4,  6, 8, 5,  0, 4",
        "6, 9,  2, 4, 5,  9, 12",
        // touching: new words at an edge stay outside
        "0, 4,  4, 4, 3,  0, 4",
        "4, 8,  4, 4, 3,  7, 11",
        "0, 4,  4, 6, 3,  0, 4",
        "4, 8,  2, 4, 3,  5, 9",
        // inside: the span grows and shrinks
        "2, 9,  4, 4, 3,  2, 12",
        "2, 9,  4, 6, 0,  2, 7",
        // across an edge: the whole of the new words is covered
        "2, 6,  4, 8, 3,  2, 7",
        "6, 9,  4, 8, 3,  4, 8",
        "2, 6,  4, 8, 0,  2, 4",
        "6, 9,  4, 8, 0,  4, 5",
        // the whole and more
        "4, 8,  4, 8, 3,  4, 7",
        "5, 7,  4, 8, 3,  4, 7",
        "4, 8,  4, 8, 0,  4, 4",
        "5, 7,  4, 8, 0,  4, 4",
        // a span that lost its words long ago
        "5, 5,  2, 3, 4,  8, 8",
        "5, 5,  4, 6, 2,  4, 4",
        "5, 5,  5, 5, 2,  7, 7"
    })
    void aSpanMovesByTheRule(int from, int to, int start, int end, int length, int movedFrom, int movedTo) {
        Replacements replacements = new Replacements(List.of(new Replacement(new TextSpan(start, end), length)));

        assertThat(replacements.moved(new TextSpan(from, to))).isEqualTo(new TextSpan(movedFrom, movedTo));
    }

    @Test
    void movingKeepsTheOrderOfSpans() {
        Seeds.check(SEEDS, trial -> {
            Draw draw = trial.draw();
            Replacements replacements = trial.keep("replacements", random(draw));
            TextSpan outer = span(draw);
            TextSpan inner = span(draw, outer);
            TextSpan later = new TextSpan(outer.end(), draw.between(outer.end(), LENGTH));
            trial.keep("spans", List.of(outer, inner, later));

            TextSpan moved = replacements.moved(outer);
            if (!inner.isEmpty()) {
                assertThat(moved.contains(replacements.moved(inner))).isTrue();
            }
            if (!outer.isEmpty() && !later.isEmpty()) {
                assertThat(replacements.moved(later).start()).isGreaterThanOrEqualTo(moved.start());
                assertThat(replacements.moved(later).end()).isGreaterThanOrEqualTo(moved.end());
            }
        });
    }

    @Test
    void whatNoReplacementTouchesKeepsItsLengthAndWords() {
        Seeds.check(SEEDS, trial -> {
            Draw draw = trial.draw();
            Replacements replacements = trial.keep("replacements", random(draw));
            int[] old = letters(LENGTH);
            List<Integer> edited = edited(replacements, old);
            TextSpan span = trial.keep("span", span(draw));
            TextSpan moved = replacements.moved(span);

            assertThat(moved.end()).isLessThanOrEqualTo(edited.size());
            List<Integer> kept = new ArrayList<>();
            for (int i = span.start(); i < span.end(); i++) {
                if (edited.contains(old[i])) {
                    kept.add(old[i]);
                }
            }
            List<Integer> inside = new ArrayList<>(edited.subList(moved.start(), moved.end()));
            inside.retainAll(kept);
            assertThat(inside).isEqualTo(kept);
            boolean untouched = replacements.list().stream()
                    .noneMatch(r ->
                            r.replaced().start() < span.end() && r.replaced().end() > span.start());
            if (untouched) {
                assertThat(edited.subList(moved.start(), moved.end())).isEqualTo(kept);
            }
        });
    }

    @Test
    void theInverseOfTheInverseIsTheEditItselfAndLeadsBack() {
        Seeds.check(SEEDS, trial -> {
            Draw draw = trial.draw();
            Replacements replacements = trial.keep("replacements", random(draw));
            TextSpan span = trial.keep("span", span(draw));

            assertThat(replacements.inverse().inverse()).isEqualTo(replacements);
            assertThat(replacements.inverse().list())
                    .extracting(Replacement::shift)
                    .isEqualTo(replacements.list().stream().map(r -> -r.shift()).toList());
            TextSpan back = replacements.inverse().moved(replacements.moved(span));
            if (!span.isEmpty() && replacements.list().stream().allMatch(r -> r.length() > 0)) {
                assertThat(back.contains(span)).isTrue();
            }
        });
    }

    @Test
    void replacementsThatTouchOverlapOrChangeNothingAreNotReplacements() {
        Replacement first = new Replacement(new TextSpan(0, 2), 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Replacements(List.of(first, new Replacement(new TextSpan(2, 3), 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Replacements(List.of(new Replacement(new TextSpan(3, 4), 1), first)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Replacement(new TextSpan(3, 3), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Replacement(new TextSpan(3, 4), -1));
    }

    private static Replacements random(Draw draw) {
        List<Replacement> list = new ArrayList<>();
        int position = draw.below(6);
        while (position < LENGTH && list.size() < 5) {
            int end = Math.min(LENGTH, position + draw.of(0, 0, 1, 3, 8));
            int length = end == position ? draw.between(1, 5) : draw.below(6);
            list.add(new Replacement(new TextSpan(position, end), length));
            position = end + draw.between(1, 12);
        }
        return new Replacements(list);
    }

    private static TextSpan span(Draw draw) {
        return span(draw, new TextSpan(0, LENGTH));
    }

    private static TextSpan span(Draw draw, TextSpan within) {
        int start = draw.between(within.start(), within.end());
        return new TextSpan(start, draw.between(start, within.end()));
    }

    /** A different letter at each place. */
    private static int[] letters(int count) {
        int[] letters = new int[count];
        for (int i = 0; i < count; i++) {
            letters[i] = 1000 + i;
        }
        return letters;
    }

    private static List<Integer> edited(Replacements replacements, int[] old) {
        List<Integer> edited = new ArrayList<>();
        int kept = 0;
        for (Replacement replacement : replacements.list()) {
            while (kept < replacement.replaced().start()) {
                edited.add(old[kept++]);
            }
            for (int i = 0; i < replacement.length(); i++) {
                edited.add(-1);
            }
            kept = replacement.replaced().end();
        }
        while (kept < old.length) {
            edited.add(old[kept++]);
        }
        return edited;
    }
}
