package org.tacit.storage.sqlite;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.tacit.domain.study.Study;
import org.tacit.storage.SmallStudy;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StoreException;

/** Writes until there is no more room and prints what it was told, and whether the study could still be used. Argument: the file. */
final class LimitedWriter {
    private static final int MOST = 10_000;

    private LimitedWriter() {}

    public static void main(String[] arguments) {
        SqliteStudyFiles files = new SqliteStudyFiles(Clock.systemUTC(), new SecureRandom());
        try (OpenStudy study = files.open(Path.of(arguments[0]))) {
            Study before = study.study();
            try {
                for (int i = 0; i < MOST; i++) {
                    study.record(SmallStudy.memo("L" + study.study().sequence(), "much to say ".repeat(2_000)));
                    before = study.study();
                }
                System.out.println("there was room for everything");
            } catch (StoreException e) {
                System.out.println("told: " + e.getMessage());
                System.out.println("unchanged: " + study.study().equals(before));
                System.out.println("readable: " + study.text(SmallStudy.TEXT).isPresent());
            }
        }
    }
}
