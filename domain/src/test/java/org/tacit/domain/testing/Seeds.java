package org.tacit.domain.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs a law for many seeds. A failure names its seed, keeps what the law was tried on under {@code target/failing/}, and can be run again alone with {@code -Dtacit.seed=N}.
 */
public final class Seeds {
    /** The system property that makes every law run for one seed only. */
    public static final String SEED = "tacit.seed";

    private static final Path FAILING = Path.of("target", "failing");

    private Seeds() {}

    /** What holds for every seed. */
    @FunctionalInterface
    public interface Law {
        /** Tries the law once. */
        void holds(Trial trial) throws Exception;
    }

    /** One run of a law: its seed, and what it was tried on. */
    public static final class Trial {
        private final long seed;
        private final Map<String, String> kept = new LinkedHashMap<>();

        Trial(long seed) {
            this.seed = seed;
        }

        /** The seed everything random is drawn from. */
        public long seed() {
            return seed;
        }

        /** Draws from this trial's seed. */
        public Draw draw() {
            return new Draw(seed);
        }

        /** A study of this trial's seed with about so many entries; kept for a failure to show. */
        public RandomStudy study(int entries) {
            RandomStudy study = new RandomStudy(seed);
            study.grow(entries);
            keep("trail", study.lines());
            return study;
        }

        /** Has a failure show this part of the input. */
        public <T> T keep(String name, T value) {
            kept.put(name, String.valueOf(value));
            return value;
        }
    }

    /** Tries a law for the seeds from 0, or for the one seed asked for. */
    public static void check(int count, Law law) {
        String alone = System.getProperty(SEED, "");
        if (!alone.isEmpty()) {
            check(law, Long.parseLong(alone));
            return;
        }
        for (long seed = 0; seed < count; seed++) {
            check(law, seed);
        }
    }

    private static void check(Law law, long seed) {
        Trial trial = new Trial(seed);
        try {
            law.holds(trial);
        } catch (Exception | AssertionError | StackOverflowError e) {
            throw new AssertionError(
                    "the law fails for seed " + seed + " (alone: -D" + SEED + "=" + seed + "); its input is in "
                            + written(trial) + ": " + e.getMessage(),
                    e);
        }
    }

    private static Path written(Trial trial) {
        StringBuilder text = new StringBuilder();
        trial.kept.forEach((name, value) ->
                text.append("== ").append(name).append('\n').append(value).append('\n'));
        Path file = FAILING.resolve(lawName() + "-" + trial.seed + ".txt");
        try {
            Files.createDirectories(FAILING);
            return Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The test that runs the law. */
    private static String lawName() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !frame.getClassName().equals(Seeds.class.getName()))
                        .findFirst()
                        .map(frame -> frame.getClassName().replaceFirst(".*[.]", "") + "." + frame.getMethodName())
                        .orElse("law"));
    }
}
