package org.tacit.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.tacit.storage.sqlite.SqliteStudyFiles;
import org.tacit.workbench.store.OpenStudy;

/** Another process that has a study open for writing until its standard input ends. */
final class HeldStudy {
    private HeldStudy() {}

    public static void main(String[] arguments) throws IOException {
        try (OpenStudy held = new SqliteStudyFiles(Clock.systemUTC(), new SecureRandom()).open(Path.of(arguments[0]))) {
            System.out.println("open at entry " + held.study().sequence());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
