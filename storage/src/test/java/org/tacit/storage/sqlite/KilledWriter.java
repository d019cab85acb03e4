package org.tacit.storage.sqlite;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.trail.Entry;
import org.tacit.storage.SmallStudy;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/**
 * Writes acts of all sizes without end and prints {@code sequence entries} of each once it is acknowledged; made to be killed. Arguments: the file, a seed, how many threads write.
 */
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[1]);
        OpenStudy study = new SqliteStudyFiles(Clock.systemUTC(), new SecureRandom()).open(Path.of(arguments[0]));
        int writers = Integer.parseInt(arguments[2]);
        if (writers == 1) {
            writeAlone(study, new Random(seed));
        }
        for (int i = 0; i < writers; i++) {
            int writer = i;
            new Thread(() -> writeAmongOthers(study, writer, new Random(seed + writer))).start();
        }
    }

    private static void writeAlone(OpenStudy study, Random random) {
        for (int i = 0; ; i++) {
            long next = study.study().sequence() + 1;
            say(study.record(act(random, next)));
            if (i % 40 == 39) {
                List<OpenStudy.KeptWords> words = study.wordsOf(next);
                if (!words.isEmpty()) {
                    say(study.record(Act.of(
                            SmallStudy.ANA,
                            new WordsWithdrawn(List.of(words.get(0).id()), "a test"))));
                }
            }
        }
    }

    /** Each writer numbers its codings and memos in a range of its own, from where an earlier process can have come to. */
    private static void writeAmongOthers(OpenStudy study, int writer, Random random) {
        for (long next = study.study().sequence() + 1 + 1_000_000L * (writer + 1); ; next += 100) {
            say(study.record(act(random, next)));
        }
    }

    private static void say(List<Entry> entries) {
        String line = entries.get(entries.size() - 1).sequence() + " " + entries.size();
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }

    /** One coding, a memo, or many codings at once. */
    private static Act act(Random random, long next) {
        int kind = random.nextInt(3);
        if (kind == 0) {
            return SmallStudy.memo("M" + next, "Words of entry " + next + " ".repeat(random.nextInt(3_000)));
        }
        List<Act.Step> steps = new ArrayList<>();
        int count = kind == 1 ? 1 : 2 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            steps.addAll(SmallStudy.coding((int) next + i, 10, 20 + i % 20).steps());
        }
        return new Act(SmallStudy.ANA, steps, List.of(), List.of());
    }
}
