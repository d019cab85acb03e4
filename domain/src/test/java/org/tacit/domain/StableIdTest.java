package org.tacit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.testing.Draw;
import org.tacit.domain.testing.Seeds;

class StableIdTest {
    private static final Comparator<CodeId> ORDER = StableId.order();

    @Test
    void idsStandAsAPersonWouldPutThem() {
        List<String> ordered =
                List.of("FG1", "FG2", "FG10", "P", "P-1", "P.1", "P001", "P01", "P1", "P1-a", "P1a", "P2", "P10", "Pa");

        assertThat(Stream.of(
                                "P10", "FG10", "P1a", "P1", "Pa", "P2", "P", "FG2", "P001", "P.1", "P-1", "FG1", "P01",
                                "P1-a")
                        .map(CodeId::new)
                        .sorted(ORDER)
                        .map(CodeId::value))
                .isEqualTo(ordered);
    }

    @Test
    void theOrderIsTotal() {
        Seeds.check(3000, trial -> {
            Draw draw = trial.draw();
            CodeId a = id(draw);
            CodeId b = id(draw);
            CodeId c = id(draw);
            trial.keep("ids", List.of(a, b, c));

            assertThat(ORDER.compare(a, b)).isEqualTo(-ORDER.compare(b, a));
            assertThat(ORDER.compare(a, b) == 0).isEqualTo(a.equals(b));
            if (ORDER.compare(a, b) <= 0 && ORDER.compare(b, c) <= 0) {
                assertThat(ORDER.compare(a, c)).isLessThanOrEqualTo(0);
            }
            if (ORDER.compare(a, b) >= 0 && ORDER.compare(b, c) >= 0) {
                assertThat(ORDER.compare(a, c)).isGreaterThanOrEqualTo(0);
            }
        });
    }

    private static CodeId id(Draw draw) {
        StringBuilder id = new StringBuilder(draw.of("a", "0", "1", "00"));
        for (int left = draw.below(5); left > 0; left--) {
            id.append(draw.of("a", "b", "A", "0", "1", "2", "01", "10", "-", ".", "_"));
        }
        return new CodeId(id.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "_", "a b", "a/b", "\u00E9", "a\u0301", "\u0661", "a\n", "\uD83D\uDE00"})
    void whatCannotBeTypedEverywhereIsNoId(String value) {
        assertThatThrownBy(() -> new CodeId(value))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("cannot be the id of a code: use a letter or digit");
    }

    @Test
    void anIdHasAtMostSixtyFourCharacters() {
        assertThat(new CodeId("a".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> new CodeId("a".repeat(65))).isInstanceOf(TacitException.class);
    }
}
