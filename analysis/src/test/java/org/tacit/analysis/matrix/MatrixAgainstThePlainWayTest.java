package org.tacit.analysis.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.fixture.RandomStudies;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.study.Study;

/** Every cell, total and amount of talk of random studies, counted twice by two ways that share nothing. */
class MatrixAgainstThePlainWayTest {
    private static final List<MatrixRows> ROWS = List.of(
            new MatrixRows.Codes(false),
            new MatrixRows.Codes(true),
            new MatrixRows.Themes(false),
            new MatrixRows.Themes(true),
            new MatrixRows.Levels(),
            new MatrixRows.Directions());

    private static final List<Filter> FILTERS = List.of(
            Filter.ALL,
            Filter.ofCoders(Set.of(new CoderId("ben"))),
            new Filter(Set.of(), Set.of(new SiteId("b")), Set.of()),
            new Filter(Set.of(), Set.of(), Set.of(new SessionId("s1"), new SessionId("s2"))));

    @ParameterizedTest
    @EnumSource
    void alongOneDimension(Dimension dimension) {
        check(List.of(dimension));
    }

    @ParameterizedTest
    @EnumSource
    void crossedWithRoles(Dimension dimension) {
        if (dimension == Dimension.ROLE) {
            check(List.of(Dimension.SESSION, Dimension.SESSION_KIND));
        } else {
            check(List.of(Dimension.ROLE, dimension));
            check(List.of(dimension, Dimension.ROLE));
        }
    }

    private static void check(List<Dimension> columns) {
        RandomStudies.seeds(60).forEach(seed -> {
            Study study = RandomStudies.of(seed);
            MatrixRequest request = new MatrixRequest(
                    ROWS.get(seed % ROWS.size()), columns, seed % 2 == 0, FILTERS.get(seed / 2 % FILTERS.size()));
            check(study, request, "seed " + seed + ", " + request);
        });
    }

    private static void check(Study study, MatrixRequest request, String as) {
        Matrix matrix =
                MatrixFold.of(study, request).over(CodedDocuments.of(study).list());
        PlainMatrix plain = new PlainMatrix(study, request);
        for (Measure measure : Measure.values()) {
            for (int row = 0; row < matrix.rows().size(); row++) {
                String id = matrix.rows().get(row).id();
                for (int column = 0; column < matrix.columns().size(); column++) {
                    String of = matrix.columns().get(column).id();
                    assertThat(matrix.cell(row, column).value(measure))
                            .as("%s of %s in %s, %s", measure, id, of, as)
                            .isEqualTo(plain.value(id, of, measure));
                }
                assertThat(matrix.rowTotals().get(row).value(measure))
                        .as("%s of %s in all, %s", measure, id, as)
                        .isEqualTo(plain.value(id, "TOTAL", measure));
            }
            for (int column = 0; column < matrix.columns().size(); column++) {
                assertThat(matrix.columnTotals().get(column).value(measure))
                        .as(
                                "%s in %s, %s",
                                measure, matrix.columns().get(column).id(), as)
                        .isEqualTo(
                                plain.value("ANY", matrix.columns().get(column).id(), measure));
            }
            assertThat(matrix.total().value(measure))
                    .as("%s of all, %s", measure, as)
                    .isEqualTo(plain.value("ANY", "TOTAL", measure));
        }
        for (int column = 0; column < matrix.columns().size(); column++) {
            String of = matrix.columns().get(column).id();
            assertThat(matrix.talk().get(column)).as("talk of %s, %s", of, as).isEqualTo(talk(plain, of));
        }
        assertThat(matrix.allTalk()).as("all talk, %s", as).isEqualTo(talk(plain, "TOTAL"));
    }

    private static Talk talk(PlainMatrix plain, String column) {
        return new Talk(
                (int) plain.value("TALK", column, Measure.PARTICIPANTS),
                plain.value("TALK", column, Measure.TURNS),
                plain.value("TALK", column, Measure.CHARACTERS),
                plain.value("TALK", column, Measure.SOURCES));
    }

    @Test
    void everythingSaidHasAColumn() {
        RandomStudies.seeds(100).forEach(seed -> {
            Study study = RandomStudies.of(seed);
            for (Dimension dimension : Dimension.values()) {
                Matrix matrix = MatrixFold.of(study, MatrixRequest.of(new MatrixRows.Codes(true), dimension))
                        .over(CodedDocuments.of(study).list());
                long inColumns =
                        matrix.talk().stream().mapToLong(Talk::characters).sum();
                assertThat(inColumns)
                        .as("seed %s, %s", seed, Arrays.asList(dimension))
                        .isEqualTo(matrix.allTalk().characters());
            }
        });
    }
}
