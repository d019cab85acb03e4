package org.tacit.bench.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.tacit.domain.study.Study;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/**
 * Measures the store and prints a Markdown table. Run without arguments, with a folder to work in, or with {@code appends} and a folder for that part alone; the parts that open a large
 * study run in a Java of their own with 512 MB of heap.
 */
public final class StorageFigures {
    private static final int SOURCES = 1_000;
    private static final int CODINGS = 1_000_000;
    private static final int APPENDS = 5_000;
    private static final int APPENDS_BEFORE = 3_000;
    private static final int ROUNDS = 5;

    private StorageFigures() {}

    /** Runs everything, or one part when asked to by itself. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        if (arguments.length == 2) {
            part(arguments[0], Path.of(arguments[1]));
            return;
        }
        Path folder = arguments.length == 1 ? Path.of(arguments[0]) : Files.createTempDirectory("tacit-figures");
        System.out.printf(
                Locale.ROOT,
                "%n%s, Java %s, %d processors, %s%n%n| what | figure |%n|---|---|%n",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        appends(folder);
        Path large = folder.resolve("large.tacit");
        long begun = System.nanoTime();
        new LargeStudy().made(large, SOURCES, CODINGS).close();
        row("writing 1,000,000 codings in acts of 20,000, with a copy of the state", "%.1f s", seconds(begun));
        row("size of the file", "%.0f MB", Files.size(large) / 1e6);
        child("open", large);
        child("verify", large);
        child("replay", large);
    }

    private static void part(String name, Path file) throws SQLException {
        if (name.equals("appends")) {
            appends(file);
            return;
        }
        if (name.equals("replay")) {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM snapshot");
            }
        }
        if (name.equals("verify")) {
            try (OpenStudy study = LargeStudy.files().openReadOnly(file)) {
                long begun = System.nanoTime();
                int problems = study.verify().problems().size();
                row("verify, 512 MB of heap", "%.1f s", seconds(begun));
                row("problems it found", "%.0f", (double) problems);
            }
            return;
        }
        List<Double> warm = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            try (OpenStudy study = LargeStudy.files().openReadOnly(file)) {
                Study state = study.study();
                warm.add(seconds(begun));
                if (state.codingCount() != CODINGS) {
                    throw new IllegalStateException("there are " + state.codingCount() + " codings");
                }
            }
        }
        String what = name.equals("replay") ? "replaying the whole trail" : "opening from the copy of the state";
        row(what + ", the first time in a process, 512 MB of heap", "%.2f s", warm.get(0));
        row(what + ", the best of the next " + (ROUNDS - 1), "%.2f s", Collections.min(warm.subList(1, ROUNDS)));
    }

    private static void child(String name, Path file) throws IOException, InterruptedException {
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StorageFigures.class.getName(),
                        name,
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code);
        }
    }

    /** One coding at a time through the store, and as many bytes through a bare insert with the same settings, by turns. */
    private static void appends(Path folder) throws SQLException {
        LargeStudy large = new LargeStudy();
        String body = "x".repeat(260);
        long[] ours = new long[APPENDS];
        long[] bare = new long[APPENDS];
        try (OpenStudy study = large.made(folder.resolve("appends.tacit"), 20, 2_000);
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA secure_delete = ON");
            statement.execute(
                    "CREATE TABLE entry (sequence INTEGER PRIMARY KEY, body TEXT NOT NULL, hash BLOB NOT NULL)");
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO entry (body, hash) VALUES (?, ?)")) {
                for (int i = -APPENDS_BEFORE; i < APPENDS; i++) {
                    Act act = Act.of(LargeStudy.TEAM, large.coding());
                    long begun = System.nanoTime();
                    study.record(act);
                    long between = System.nanoTime();
                    insert.setString(1, body);
                    insert.setBytes(2, body.substring(0, 32).getBytes(StandardCharsets.UTF_8));
                    insert.executeUpdate();
                    if (i >= 0) {
                        ours[i] = between - begun;
                        bare[i] = System.nanoTime() - between;
                    }
                }
            }
        }
        Arrays.sort(ours);
        Arrays.sort(bare);
        row("durable act of one coding, median", "%.3f ms", ours[APPENDS / 2] / 1e6);
        row("bare insert under the same settings, median", "%.3f ms", bare[APPENDS / 2] / 1e6);
        row("ratio of the medians", "%.2f", (double) ours[APPENDS / 2] / bare[APPENDS / 2]);
        row("durable act of one coding, 99th percentile", "%.3f ms", ours[APPENDS * 99 / 100] / 1e6);
        row("bare insert, 99th percentile", "%.3f ms", bare[APPENDS * 99 / 100] / 1e6);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void row(String what, String form, double figure) {
        System.out.printf(Locale.ROOT, "| %s | " + form + " |%n", what, figure);
        System.out.flush();
    }
}
