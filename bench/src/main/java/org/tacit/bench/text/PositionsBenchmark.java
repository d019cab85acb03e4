package org.tacit.bench.text;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;

/** Indexing an hour of talk, and cutting quotes out of it, with and without characters outside the basic plane. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PositionsBenchmark {

    /** About an hour of talk, in code points. */
    private static final int LENGTH = 60_000;

    private static final int QUOTES = 1_000;

    /** One character outside the basic plane in how many; 0 is none. */
    @Param({"0", "1000", "10"})
    int oneIn;

    private String plain = "";
    private CodePointText text = new CodePointText("");
    private TextSpan[] quotes = {};

    /** Draws the text and the quotes, the same each time. */
    @Setup(Level.Trial)
    public void draw() {
        Random random = new Random(7);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.appendCodePoint(oneIn > 0 && random.nextInt(oneIn) == 0 ? 0x1F600 : 'a' + random.nextInt(26));
        }
        plain = letters.toString();
        text = new CodePointText(plain);
        quotes = new TextSpan[QUOTES];
        for (int i = 0; i < QUOTES; i++) {
            int start = random.nextInt(LENGTH - 300);
            quotes[i] = new TextSpan(start, start + 1 + random.nextInt(299));
        }
    }

    @Benchmark
    public CodePointText index() {
        return new CodePointText(plain);
    }

    @Benchmark
    public int quotes() {
        int length = 0;
        for (TextSpan quote : quotes) {
            length += text.slice(quote).length();
        }
        return length;
    }
}
