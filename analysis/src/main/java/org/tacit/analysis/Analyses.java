package org.tacit.analysis;

import static java.util.Objects.requireNonNull;

import org.tacit.analysis.coverage.Coverage;
import org.tacit.analysis.coverage.CoverageFold;
import org.tacit.analysis.coverage.CoverageState;
import org.tacit.analysis.disclosure.SmallCells;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.fold.FoldCaches;
import org.tacit.analysis.lens.LensFold;
import org.tacit.analysis.lens.LensReading;
import org.tacit.analysis.matrix.Matrix;
import org.tacit.analysis.matrix.MatrixFold;
import org.tacit.analysis.matrix.MatrixRequest;
import org.tacit.analysis.matrix.MatrixState;
import org.tacit.analysis.overlap.Overlap;
import org.tacit.analysis.overlap.OverlapFold;
import org.tacit.analysis.overlap.OverlapRequest;
import org.tacit.analysis.overlap.OverlapState;
import org.tacit.analysis.quotes.QuoteFold;
import org.tacit.analysis.quotes.QuoteRequest;
import org.tacit.analysis.quotes.QuoteState;
import org.tacit.analysis.quotes.QuoteTable;
import org.tacit.analysis.saturation.Saturation;
import org.tacit.analysis.saturation.SaturationFold;
import org.tacit.analysis.saturation.SaturationRequest;
import org.tacit.analysis.saturation.SaturationState;
import org.tacit.analysis.tally.Tally;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.study.Study;

/**
 * Every analysis of one state of a study. The analyses of a later state, made from these, count again only the documents that changed, as long as nothing but codings did; after any other
 * change they begin anew. Immutable to look at and safe to share between threads.
 */
public final class Analyses {
    private static final int MATRICES = 4;
    private static final int OTHERS = 1;

    private final Study study;
    private final CodedDocuments documents;
    private final FoldCaches<MatrixRequest, MatrixState, Matrix> matrices;
    private final FoldCaches<Filter, CoverageState, Coverage> coverages;
    private final FoldCaches<OverlapRequest, OverlapState, Overlap> overlaps;
    private final FoldCaches<SaturationRequest, SaturationState, Saturation> saturations;
    private final FoldCaches<LensRequest, Tally, LensReading> lenses;
    private final FoldCaches<QuoteRequest, QuoteState, QuoteTable> quotes;

    private record LensRequest(FrameworkId framework, boolean beneath, Filter filter) {}

    private Analyses(Study study) {
        this.study = requireNonNull(study, "study is null");
        this.documents = CodedDocuments.of(study);
        this.matrices = new FoldCaches<>(MATRICES, request -> MatrixFold.of(study, request));
        this.coverages = new FoldCaches<>(OTHERS, filter -> CoverageFold.of(study, filter));
        this.overlaps = new FoldCaches<>(OTHERS, request -> OverlapFold.of(study, request));
        this.saturations = new FoldCaches<>(OTHERS, request -> SaturationFold.of(study, request));
        this.lenses = new FoldCaches<>(OTHERS, request -> fold(study, request));
        this.quotes = new FoldCaches<>(OTHERS, request -> QuoteFold.of(study, request));
    }

    private Analyses(Study study, Analyses before) {
        this.study = study;
        this.documents = before.documents.after(study);
        this.matrices = before.matrices.making(request -> MatrixFold.of(study, request));
        this.coverages = before.coverages.making(filter -> CoverageFold.of(study, filter));
        this.overlaps = before.overlaps.making(request -> OverlapFold.of(study, request));
        this.saturations = before.saturations.making(request -> SaturationFold.of(study, request));
        this.lenses = before.lenses.making(request -> fold(study, request));
        this.quotes = before.quotes.making(request -> QuoteFold.of(study, request));
    }

    private static LensFold fold(Study study, LensRequest request) {
        return LensFold.of(study, request.framework(), request.beneath(), request.filter());
    }

    /** The analyses of a study. */
    public static Analyses of(Study study) {
        return new Analyses(study);
    }

    /** The analyses of another state of the same study. */
    public Analyses after(Study now) {
        return onlyCodingsDiffer(now) ? new Analyses(now, this) : new Analyses(now);
    }

    /** A state shares what a change did not touch, so for all but short lists being the same object is what tells. */
    private boolean onlyCodingsDiffer(Study now) {
        return same(study.details(), now.details())
                && same(study.sites(), now.sites())
                && same(study.participants(), now.participants())
                && same(study.guides(), now.guides())
                && same(study.sessions(), now.sessions())
                && same(study.sources(), now.sources())
                && same(study.coders(), now.coders())
                && same(study.codebook(), now.codebook())
                && same(study.lens(), now.lens())
                && study.themes().equals(now.themes());
    }

    private static boolean same(Object one, Object other) {
        return one == other;
    }

    /** The study. */
    public Study study() {
        return study;
    }

    /** Its sources as coded documents. */
    public CodedDocuments documents() {
        return documents;
    }

    /** Who said what. */
    public Matrix matrix(MatrixRequest request) {
        return matrices.answer(request, documents.list());
    }

    /** Who was heard, and how much of it is coded. */
    public Coverage coverage(Filter filter) {
        return coverages.answer(filter, documents.list());
    }

    /** Which codes meet which. */
    public Overlap overlap(OverlapRequest request) {
        return overlaps.answer(request, documents.list());
    }

    /** When new sessions stopped bringing new codes. */
    public Saturation saturation(SaturationRequest request) {
        return saturations.answer(request, documents.list());
    }

    /**
     * The data read through a framework.
     *
     * @param beneath whether codes beneath a judged code count with it, and constructs beneath a construct in it
     * @throws org.tacit.domain.TacitException when the framework is not adopted
     */
    public LensReading lens(FrameworkId framework, boolean beneath, Filter filter) {
        return lenses.answer(new LensRequest(framework, beneath, filter), documents.list());
    }

    /** Quotes, without their words. */
    public QuoteTable quotes(QuoteRequest request) {
        return quotes.answer(request, documents.list());
    }

    /** The checker that guards what is shown. */
    public SmallCells smallCells() {
        return SmallCells.of(study);
    }
}
