package org.tacit.storage.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.trail.Entry;
import org.tacit.storage.SmallStudy;
import org.tacit.workbench.store.OpenStudy;

/** The writing process is killed outright, again and again, at moments that differ: everything acknowledged is there, nothing is there by half, and verify is content. */
class KillTest {
    private static final int ROUNDS_A_FILE = 20;
    /** The kills are spread over so long after the first act. */
    private static final Duration SPREAD = Duration.ofMillis(60);

    private final SqliteStudyFiles files = new SqliteStudyFiles(Clock.systemUTC(), new SecureRandom());

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedSurvivesAFewKills() throws Exception {
        kill(8, 1);
    }

    @Test
    @Tag("slow")
    void whatWasAcknowledgedSurvivesTwoHundredKills() throws Exception {
        kill(200, 1);
    }

    @Test
    void whatSeveralWritersWereAcknowledgedSurvivesAFewKills() throws Exception {
        kill(8, 8);
    }

    @Test
    @Tag("slow")
    void whatSeveralWritersWereAcknowledgedSurvivesAHundredKills() throws Exception {
        kill(100, 8);
    }

    private void kill(int rounds, int writers) throws Exception {
        long seed = Long.getLong("tacit.seed", System.nanoTime());
        Random random = new Random(seed);
        Path file = folder.resolve("none");
        long acknowledged = 0;
        Set<Duration> moments = new HashSet<>();
        for (int round = 0; round < rounds; round++) {
            if (round % ROUNDS_A_FILE == 0) {
                file = folder.resolve("study-" + round + ".tacit");
                try (OpenStudy study = files.create(file, SmallStudy.beginning())) {
                    study.record(SmallStudy.setting());
                }
            }
            Duration after = moment(round, rounds, random);
            assertThat(moments.add(after))
                    .as("every kill has a moment of its own")
                    .isTrue();
            Map<Long, Integer> acts = killed(file, random, after, writers);
            acknowledged += acts.size();
            String where = "round " + round + " of seed " + seed;
            try (OpenStudy study = files.open(file)) {
                assertThat(study.study().sequence())
                        .as(where)
                        .isGreaterThanOrEqualTo(acts.keySet().stream()
                                .mapToLong(last -> last)
                                .max()
                                .orElse(0));
                assertThat(study.verify().problems()).as(where).isEmpty();
                assertWhole(study, acts, where);
            }
        }
        System.err.println(rounds + " kills, " + acknowledged + " acts acknowledged, none lost");
        assertThat(acknowledged).isGreaterThan(rounds);
        assertThat(Files.exists(WriterLock.sideOf(file))).isFalse();
    }

    /** Starts a writer, waits for its first act, and kills it a little later; the acts it acknowledged, by their last entry. */
    private static Map<Long, Integer> killed(Path file, Random random, Duration after, int writers)
            throws IOException, InterruptedException {
        Process writer = ChildProcess.of(KilledWriter.class, List.of(), file, random.nextLong(), writers)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<Long, Integer> acts = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(writer.getInputStream(), UTF_8))) {
            note(lines.readLine(), acts);
            waitFor(after);
            // Through the handle: killing the process itself would close its streams, with lines still in them.
            writer.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line, acts);
            }
        }
        writer.waitFor();
        return acts;
    }

    /** Somewhere in the slice of the whole spread that this round has to itself. */
    private static Duration moment(int round, int rounds, Random random) {
        long slice = SPREAD.toNanos() / rounds;
        return Duration.ofNanos(round * slice + (long) (random.nextDouble() * slice));
    }

    /** To the fraction of a millisecond, which a sleep rounds away. */
    private static void waitFor(Duration duration) {
        long until = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void note(String line, Map<Long, Integer> acts) {
        // The last line may have been cut off by the kill.
        if (line != null && line.matches("\\d+ \\d+")) {
            String[] numbers = line.split(" ", 2);
            acts.put(Long.valueOf(numbers[0]), Integer.valueOf(numbers[1]));
        }
    }

    /** Every act is there from its first entry to its last. */
    private static void assertWhole(OpenStudy study, Map<Long, Integer> acts, String where) {
        Map<Long, Integer> batches = new TreeMap<>();
        study.entries(1, study.study().sequence(), (Entry entry) -> batches.merge(entry.batch(), 1, Integer::sum));
        acts.forEach((last, entries) ->
                assertThat(batches.get(last - entries + 1)).as(where).isEqualTo(entries));
        assertThat(batches.values().stream().mapToLong(count -> count).sum())
                .as(where)
                .isEqualTo(study.study().sequence());
    }
}
