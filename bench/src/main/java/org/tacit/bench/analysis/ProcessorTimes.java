package org.tacit.bench.analysis;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The processor time that {@link AnalysesBenchmark} takes, and beside it the time on the clock, as a Markdown table: for a machine that is never idle, where the clock measures the
 * others too. Run on one core, with the serial collector and a heap of fixed size, as the benchmark is.
 */
public final class ProcessorTimes {
    private static final int CALLS = 60;

    private ProcessorTimes() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        AnalysesBenchmark benchmark = new AnalysesBenchmark();
        benchmark.write();
        Map<String, Supplier<Object>> calls = new LinkedHashMap<>();
        calls.put("matrix, cold", benchmark::matrixCold);
        calls.put("matrix, warm", benchmark::matrixWarm);
        calls.put("overlap, cold", benchmark::overlapCold);
        calls.put("overlap, warm", benchmark::overlapWarm);
        System.out.println("| what | first | median of the later half | the same on the clock |\n|---|---|---|---|");
        calls.forEach(ProcessorTimes::measure);
    }

    private static void measure(String what, Supplier<Object> call) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] processor = new double[CALLS];
        double[] clock = new double[CALLS];
        for (int i = 0; i < CALLS; i++) {
            long begun = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            if (System.identityHashCode(call.get()) == 0) {
                System.out.print(" "); // so that the answer is needed
            }
            processor[i] = (threads.getCurrentThreadCpuTime() - used) / 1e6;
            clock[i] = (System.nanoTime() - begun) / 1e6;
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.1f ms |%n",
                what,
                processor[0],
                laterMedian(processor),
                laterMedian(clock));
    }

    private static double laterMedian(double[] times) {
        double[] later = Arrays.copyOfRange(times, CALLS / 2, CALLS);
        Arrays.sort(later);
        return later[later.length / 2];
    }
}
