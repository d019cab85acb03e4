package org.tacit.analysis.fold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tacit.analysis.coverage.CoverageFold;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.fixture.Laws;
import org.tacit.analysis.lens.LensFold;
import org.tacit.analysis.matrix.Dimension;
import org.tacit.analysis.matrix.MatrixFold;
import org.tacit.analysis.matrix.MatrixRequest;
import org.tacit.analysis.matrix.MatrixRows;
import org.tacit.analysis.matrix.MatrixRows.Route;
import org.tacit.analysis.overlap.Meeting;
import org.tacit.analysis.overlap.OverlapFold;
import org.tacit.analysis.overlap.OverlapRequest;
import org.tacit.analysis.quotes.QuoteFold;
import org.tacit.analysis.quotes.QuoteRequest;
import org.tacit.analysis.saturation.SaturationFold;
import org.tacit.analysis.saturation.SaturationRequest;
import org.tacit.analysis.saturation.SaturationRequest.Unit;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.study.Study;

/** One law suite over every fold. */
class FoldLawsTest {
    private static final Filter SOME =
            new Filter(Set.of(new CoderId("ana")), Set.of(new SiteId("a"), new SiteId("b")), Set.of());
    private static final Filter SESSIONS =
            new Filter(Set.of(), Set.of(), Set.of(new SessionId("s1"), new SessionId("s3")));

    private static List<MatrixRequest> matrices() {
        List<MatrixRows> rows = List.of(
                new MatrixRows.Codes(true),
                new MatrixRows.Codes(false),
                new MatrixRows.Themes(true),
                MatrixRows.Constructs.of(Optional.empty(), Route.EITHER, true),
                MatrixRows.Constructs.of(Optional.of(new FrameworkId("fw")), Route.CODES, false),
                MatrixRows.Constructs.of(Optional.of(new FrameworkId("fw")), Route.THEMES, true),
                new MatrixRows.Levels(),
                new MatrixRows.Directions());
        List<List<Dimension>> columns = List.of(
                List.of(Dimension.ROLE),
                List.of(Dimension.ROLE, Dimension.SITE),
                List.of(Dimension.SESSION),
                List.of(Dimension.PARTICIPANT, Dimension.SESSION),
                List.of(Dimension.SESSION_KIND, Dimension.SITE));
        List<Filter> filters = List.of(Filter.ALL, SOME, SESSIONS);
        List<MatrixRequest> requests = new ArrayList<>();
        for (int i = 0; i < rows.size() * columns.size(); i++) {
            requests.add(new MatrixRequest(
                    rows.get(i % rows.size()), columns.get(i % columns.size()), i % 2 == 0, filters.get(i % 3)));
        }
        return requests;
    }

    @Test
    void theMatrixKeepsTheLaws() {
        Laws.of("matrix", FoldLawsTest::matrixFolds).hold();
    }

    private static List<MatrixFold> matrixFolds(Study study) {
        List<MatrixRequest> all = matrices();
        int from = (int) (study.codingCount() % (all.size() - 5));
        return all.subList(from, from + 5).stream()
                .map(request -> MatrixFold.of(study, request))
                .toList();
    }

    @Test
    void coverageKeepsTheLaws() {
        Laws.of(
                        "coverage",
                        study -> List.of(
                                CoverageFold.of(study, Filter.ALL),
                                CoverageFold.of(study, SOME),
                                CoverageFold.of(study, SESSIONS)))
                .hold();
    }

    @Test
    void overlapKeepsTheLaws() {
        Laws.of(
                        "overlap",
                        study -> List.of(
                                OverlapFold.of(study, OverlapRequest.of(new Meeting.Overlapping())),
                                OverlapFold.of(study, new OverlapRequest(new Meeting.SameTurn(), true, SOME)),
                                OverlapFold.of(study, new OverlapRequest(new Meeting.WithinTurns(2), false, SESSIONS)),
                                OverlapFold.of(study, OverlapRequest.of(new Meeting.SameSource()))))
                .hold();
    }

    @Test
    void saturationKeepsTheLaws() {
        Laws.of(
                        "saturation",
                        study -> List.of(
                                SaturationFold.of(study, saturation(Unit.SESSION, Filter.ALL)),
                                SaturationFold.of(study, saturation(Unit.PARTICIPANT, SOME)),
                                SaturationFold.of(study, saturation(Unit.SESSION, SESSIONS))))
                .hold();
    }

    private static SaturationRequest saturation(Unit unit, Filter filter) {
        return new SaturationRequest(2, 1, new BigDecimal("0.05"), unit, List.of(new SessionId("s3")), 20, 7, filter);
    }

    @Test
    void theLensKeepsTheLaws() {
        FrameworkId framework = new FrameworkId("fw");
        Laws.of(
                        "lens",
                        study -> List.of(
                                LensFold.of(study, framework, true, Filter.ALL),
                                LensFold.of(study, framework, false, SOME)))
                .hold();
    }

    @Test
    void theQuoteTableKeepsTheLaws() {
        Laws.of(
                        "quotes",
                        study -> List.of(
                                QuoteFold.of(study, QuoteRequest.ALL),
                                QuoteFold.of(
                                        study,
                                        new QuoteRequest(
                                                Set.of(),
                                                true,
                                                Set.of(),
                                                QuoteRequest.Passages.ANY,
                                                Set.of(),
                                                Set.of(),
                                                Set.of(),
                                                Set.of(),
                                                SOME,
                                                QuoteRequest.Order.LENGTH))))
                .hold();
    }
}
