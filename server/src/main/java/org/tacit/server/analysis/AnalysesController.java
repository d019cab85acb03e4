package org.tacit.server.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.analysis.Analyses;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.matrix.MatrixRequest;
import org.tacit.analysis.matrix.Measure;
import org.tacit.analysis.overlap.OverlapRequest;
import org.tacit.analysis.saturation.SaturationRequest;
import org.tacit.domain.TacitException;
import org.tacit.server.http.RequestRefused;
import org.tacit.server.study.CountedStudies;
import org.tacit.server.study.Desk;
import org.tacit.workbench.answer.Asking;
import org.tacit.workbench.answer.CoverageAnswer;
import org.tacit.workbench.answer.LensAnswer;
import org.tacit.workbench.answer.MatrixAnswer;
import org.tacit.workbench.answer.OverlapAnswer;
import org.tacit.workbench.answer.SaturationAnswer;

/**
 * The analyses of a study as it is, each counted on from where it was asked last. They answer what the commands of the same names answer, asked for by the same options; a value that is wrong
 * or names what the study does not have is malformed, and the message names those there are.
 */
@RestController
public final class AnalysesController {
    private static final Asking ASKING = new Asking("", "choose with framework");

    private final Desk desk;
    private final CountedStudies counted;

    /** Counts the studies on {@code desk}. */
    public AnalysesController(Desk desk, CountedStudies counted) {
        this.desk = requireNonNull(desk, "desk is null");
        this.counted = requireNonNull(counted, "counted is null");
    }

    /** Who said what, and which of it the study's smallest group keeps from being shown to others. */
    @GetMapping("/api/studies/{study}/analyses/matrix")
    public MatrixAnswer matrix(
            @PathVariable String study,
            @RequestParam(defaultValue = "codes") String rows,
            @RequestParam(defaultValue = "role") List<String> columns,
            @RequestParam(defaultValue = "codings") String measure,
            @RequestParam(required = false) @Nullable String framework,
            @RequestParam(defaultValue = "false") boolean ownOnly,
            @RequestParam(defaultValue = "false") boolean moderators,
            @RequestParam(defaultValue = "") List<String> coder,
            @RequestParam(defaultValue = "") List<String> site,
            @RequestParam(defaultValue = "") List<String> session) {
        Analyses analyses = now(study);
        Measure counts = asked(() -> ASKING.measure(measure));
        MatrixRequest request = asked(() -> new MatrixRequest(
                ASKING.rows(analyses.study(), rows, framework, ownOnly),
                ASKING.columns(columns),
                moderators,
                filter(analyses, coder, site, session)));
        return MatrixAnswer.of(analyses.matrix(request), counts, analyses.smallCells());
    }

    /** Which codes meet which; {@code top} pairs, 0 for all. */
    @GetMapping("/api/studies/{study}/analyses/overlap")
    public OverlapAnswer overlap(
            @PathVariable String study,
            @RequestParam(defaultValue = "overlap") String rule,
            @RequestParam(defaultValue = "false") boolean sameCoder,
            @RequestParam(defaultValue = "30") int top,
            @RequestParam(defaultValue = "") List<String> coder,
            @RequestParam(defaultValue = "") List<String> site,
            @RequestParam(defaultValue = "") List<String> session) {
        Analyses analyses = now(study);
        OverlapRequest request = asked(
                () -> new OverlapRequest(ASKING.meeting(rule), sameCoder, filter(analyses, coder, site, session)));
        return OverlapAnswer.of(analyses.overlap(request), rule, top);
    }

    /** Who has been heard, and how much of it is coded. */
    @GetMapping("/api/studies/{study}/analyses/coverage")
    public CoverageAnswer coverage(
            @PathVariable String study,
            @RequestParam(defaultValue = "") List<String> coder,
            @RequestParam(defaultValue = "") List<String> site,
            @RequestParam(defaultValue = "") List<String> session) {
        Analyses analyses = now(study);
        return CoverageAnswer.of(analyses.coverage(asked(() -> filter(analyses, coder, site, session))));
    }

    /** When new sessions stopped bringing new codes. */
    @GetMapping("/api/studies/{study}/analyses/saturation")
    public SaturationAnswer saturation(
            @PathVariable String study,
            @RequestParam(defaultValue = "4") int base,
            @RequestParam(defaultValue = "2") int run,
            @RequestParam(defaultValue = "0.05") String threshold,
            @RequestParam(defaultValue = "session") String unit,
            @RequestParam(defaultValue = "") List<String> order,
            @RequestParam(defaultValue = "1000") int shuffles,
            @RequestParam(defaultValue = "1") long seed,
            @RequestParam(defaultValue = "") List<String> coder,
            @RequestParam(defaultValue = "") List<String> site,
            @RequestParam(defaultValue = "") List<String> session) {
        Analyses analyses = now(study);
        SaturationRequest request = asked(() -> new SaturationRequest(
                base,
                run,
                ASKING.threshold(threshold),
                ASKING.unit(unit),
                ASKING.order(analyses.study(), order),
                shuffles,
                seed,
                filter(analyses, coder, site, session)));
        return SaturationAnswer.of(analyses.saturation(request));
    }

    /** The data read through a framework; the one adopted when none is named. */
    @GetMapping("/api/studies/{study}/analyses/lens")
    public LensAnswer lens(
            @PathVariable String study,
            @RequestParam(required = false) @Nullable String framework,
            @RequestParam(defaultValue = "") List<String> coder,
            @RequestParam(defaultValue = "") List<String> site,
            @RequestParam(defaultValue = "") List<String> session) {
        Analyses analyses = now(study);
        return asked(() -> LensAnswer.of(
                analyses.study(),
                analyses.lens(
                        ASKING.framework(analyses.study(), framework), true, filter(analyses, coder, site, session))));
    }

    private Analyses now(String study) {
        return counted.now(desk.study(study));
    }

    private static Filter filter(Analyses analyses, List<String> coder, List<String> site, List<String> session) {
        return ASKING.filter(analyses.study(), coder, site, session);
    }

    /** What is asked for; what is wrong with it is told to whoever asked. */
    private static <T> T asked(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (TacitException e) {
            throw RequestRefused.malformed(String.valueOf(e.getMessage()), e);
        }
    }
}
