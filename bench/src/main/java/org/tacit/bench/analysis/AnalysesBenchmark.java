package org.tacit.bench.analysis;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tacit.analysis.Analyses;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.matrix.Dimension;
import org.tacit.analysis.matrix.Matrix;
import org.tacit.analysis.matrix.MatrixFold;
import org.tacit.analysis.matrix.MatrixRequest;
import org.tacit.analysis.matrix.MatrixRows;
import org.tacit.analysis.overlap.Meeting;
import org.tacit.analysis.overlap.Overlap;
import org.tacit.analysis.overlap.OverlapRequest;
import org.tacit.domain.study.Study;

/**
 * Code by role by site, every measure with all totals, and overlap, over 1,000,000 codings in 1,000 sources. Cold begins at the study, with nothing kept; warm begins at a study with one
 * coding more than the one asked about before. Run on one core: {@code taskset -c 0 bench/run Analyses}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class AnalysesBenchmark {
    private static final MatrixRequest MATRIX =
            MatrixRequest.of(new MatrixRows.Codes(true), Dimension.ROLE, Dimension.SITE);
    private static final MatrixRequest FLAT =
            MatrixRequest.of(new MatrixRows.Codes(false), Dimension.ROLE, Dimension.SITE);
    private static final OverlapRequest OVERLAP = OverlapRequest.of(new Meeting.Overlapping());

    private Study study = Study.BLANK;
    private Study oneMore = Study.BLANK;
    private CodedDocuments documents = CodedDocuments.of(Study.BLANK);
    private Analyses asked = Analyses.of(Study.BLANK);

    /** Writes the study and asks it once. */
    @Setup(Level.Trial)
    public void write() {
        study = LargeStudy.write();
        oneMore = LargeStudy.withOneMore(study);
        documents = CodedDocuments.of(study);
        asked = Analyses.of(study);
        asked.matrix(MATRIX);
        asked.overlap(OVERLAP);
    }

    /** The documents alone. */
    @Benchmark
    public CodedDocuments documentsCold() {
        return CodedDocuments.of(study);
    }

    /** The matrix from the study. */
    @Benchmark
    public Matrix matrixCold() {
        return Analyses.of(study).matrix(MATRIX);
    }

    /** The matrix without codes folded into those above, from the study. */
    @Benchmark
    public Matrix matrixFlatCold() {
        return Analyses.of(study).matrix(FLAT);
    }

    /** The matrix from the documents, without a cache. */
    @Benchmark
    public Matrix matrixColdFromDocuments() {
        return MatrixFold.of(study, MATRIX).over(documents.list());
    }

    /** The matrix after one coding was added. */
    @Benchmark
    public Matrix matrixWarm() {
        return asked.after(oneMore).matrix(MATRIX);
    }

    /** Overlap from the study. */
    @Benchmark
    public Overlap overlapCold() {
        return Analyses.of(study).overlap(OVERLAP);
    }

    /** Overlap after one coding was added. */
    @Benchmark
    public Overlap overlapWarm() {
        return asked.after(oneMore).overlap(OVERLAP);
    }
}
