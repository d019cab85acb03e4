package org.tacit.domain.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.testing.Draw;
import org.tacit.domain.testing.Seeds;
import org.tacit.domain.text.TextSpan;

class SourceCodingsTest {
    private static final SourceId SOURCE = new SourceId("FG1");
    private static final Comparator<Coding> ORDER =
            Comparator.comparing(Coding::extent).thenComparing(Coding::id);

    @Test
    void whateverIsDoneTheCodingsAreThoseOfAPlainListInOrder() {
        Seeds.check(150, trial -> {
            Draw draw = trial.draw();
            List<Coding> expected = new ArrayList<>();
            SourceCodingsBuilder builder = new SourceCodingsBuilder(SOURCE);
            for (int step = 0; step < 120; step++) {
                change(draw, builder, expected);
                if (draw.chance(5)) {
                    SourceCodings built = assertSame(builder, expected);
                    builder = draw.chance(50) ? builder : new SourceCodingsBuilder(built);
                }
            }
            assertSame(builder, expected);
        });
    }

    private static void change(Draw draw, SourceCodingsBuilder builder, List<Coding> expected) {
        int kind = expected.isEmpty() ? 0 : draw.below(7);
        if (kind <= 2) {
            Coding coding = coding(draw);
            builder.add(coding);
            expected.add(coding);
            return;
        }
        int chosen = draw.below(expected.size());
        Coding coding = expected.get(chosen);
        int index = builder.indexOf(coding.id());
        Coding other = coding(draw);
        if (kind == 3) {
            builder.extent(index, other.extent());
            expected.set(chosen, coding.over(other.extent()));
        } else if (kind == 4) {
            builder.code(index, other.code());
            expected.set(chosen, coding.as(other.code()));
        } else if (kind == 5) {
            builder.facets(index, other.facets());
            expected.set(chosen, coding.with(other.facets()));
        } else {
            builder.remove(index);
            expected.remove(chosen);
        }
    }

    private static SourceCodings assertSame(SourceCodingsBuilder builder, List<Coding> expected) {
        List<Coding> ordered = expected.stream().sorted(ORDER).toList();
        SourceCodings codings = builder.build();

        assertThat(codings.list()).isEqualTo(ordered);
        assertThat(codings.usedCodes())
                .isEqualTo(ordered.stream().map(Coding::code).collect(Collectors.toSet()));
        SourceCodingsBuilder again = new SourceCodingsBuilder(SOURCE);
        ordered.forEach(again::add);
        assertThat(again.build()).isEqualTo(codings).hasSameHashCodeAs(codings);
        for (Coding coding : ordered) {
            assertThat(codings.find(coding.id())).contains(coding);
        }
        return codings;
    }

    @Test
    void codingsThatDifferInAnythingAreNotEqual() {
        Coding coding = coding(new Draw(1));
        SourceCodings codings = of(coding);

        assertThat(of(coding)).isEqualTo(codings);
        assertThat(of(coding.as(new CodeId("other")))).isNotEqualTo(codings);
        assertThat(of(coding.over(new TextSpan(99, 100)))).isNotEqualTo(codings);
        assertThat(of(coding.with(new Facets(null, null, 77)))).isNotEqualTo(codings);
        assertThat(of(new Coding(
                        coding.id(),
                        SOURCE,
                        coding.extent(),
                        coding.code(),
                        new CoderId("other"),
                        coding.at(),
                        coding.facets())))
                .isNotEqualTo(codings);
        assertThat(of(new Coding(
                        coding.id(),
                        SOURCE,
                        coding.extent(),
                        coding.code(),
                        coding.coder(),
                        coding.at().plusMillis(1),
                        coding.facets())))
                .isNotEqualTo(codings);
        assertThat(SourceCodings.empty(SOURCE)).isNotEqualTo(codings);
        assertThat(codings.indexOf(new CodingId(0, 0))).isEqualTo(-1);
    }

    @Test
    void aCodingOfAnotherSourceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceCodingsBuilder(new SourceId("FG2")).add(coding(new Draw(1))));
    }

    @Test
    void timesAreToTheMillisecondBeforeTheEpochToo() {
        Coding coding = coding(new Draw(1));
        Coding early = new Coding(
                coding.id(),
                SOURCE,
                coding.extent(),
                coding.code(),
                coding.coder(),
                Instant.parse("1969-12-31T23:59:59.9995Z"),
                coding.facets());

        assertThat(of(early).get(0)).isEqualTo(early);
    }

    private static SourceCodings of(Coding coding) {
        SourceCodingsBuilder builder = new SourceCodingsBuilder(SOURCE);
        builder.add(coding);
        return builder.build();
    }

    private static Coding coding(Draw draw) {
        int start = draw.below(30);
        return new Coding(
                CodingId.of(draw.uuid()),
                SOURCE,
                new TextSpan(start, start + draw.below(6)),
                new CodeId(draw.of("trust", "time", "hope")),
                new CoderId(draw.of("C1", "C2")),
                Instant.ofEpochMilli(draw.below(100_000)),
                draw.chance(50) ? Facets.NONE : new Facets(draw.of(Direction.values()), null, draw.below(3)));
    }
}
