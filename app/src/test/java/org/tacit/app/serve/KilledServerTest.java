package org.tacit.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.app.Main;
import org.tacit.app.ServedFolder;

/** The serving process is killed outright or asked to end: nothing acknowledged is lost, a retry does nothing twice, and no study stays locked. */
class KilledServerTest {
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    /** A workbench served by a process of its own. */
    private record Serving(Process process, URI address) {
        static Serving start(Path folder) throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dtacit.home=" + System.getProperty("tacit.home"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "serve",
                            folder.toString(),
                            "--port",
                            "0",
                            "--no-open",
                            "--as",
                            "ana")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("The workbench:")) {
                    return new Serving(
                            process,
                            URI.create(line.substring("The workbench:".length()).strip()));
                }
            }
            throw new IOException("the workbench did not start");
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesKillsAndWhatWasNotIsDoneOnceByARetry() throws Exception {
        long seed = Long.getLong("tacit.seed", System.nanoTime());
        Random random = new Random(seed);
        ServedFolder.example(folder.resolve("clinic.tacit"));
        Set<String> wanted = new HashSet<>();
        List<String> unanswered = new ArrayList<>();
        long seen = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Serving serving = Serving.start(folder);
            Browser browser = Browser.at(serving.address());
            for (String wish : unanswered) {
                assertThat(browser.wish("clinic", UUID.randomUUID(), seen, wish).statusCode())
                        .isEqualTo(200);
            }
            unanswered.clear();
            long from = browser.sequence("clinic");
            seen = from;
            ExecutorService crowd = Executors.newFixedThreadPool(4);
            List<Future<String>> writing = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                writing.add(crowd.submit(() -> writeUntilKilled(browser, from, wanted)));
            }
            Thread.sleep(100 + random.nextInt(300));
            serving.process().toHandle().destroyForcibly();
            for (Future<String> one : writing) {
                unanswered.add(one.get());
            }
            crowd.shutdown();
            serving.process().waitFor();
        }
        Serving last = Serving.start(folder);
        Browser browser = Browser.at(last.address());
        for (String wish : unanswered) {
            assertThat(browser.wish("clinic", UUID.randomUUID(), seen, wish).statusCode())
                    .isEqualTo(200);
        }
        List<String> there = new ArrayList<>();
        browser.get("/api/studies/clinic/sources/FG1").at("/codings/ids").forEach(id -> there.add(id.asString()));
        assertThat(there).as("seed " + seed).doesNotHaveDuplicates().containsAll(wanted);
        last.process().destroy();
        assertThat(last.process().waitFor()).isEqualTo(143);
        assertThat(folder.resolve("clinic.tacit.lock")).doesNotExist();
        assertThat(folder.resolve("clinic.tacit-wal")).doesNotExist();
    }

    /** Codes until the connection breaks; the ids of all it wished for go to {@code wanted}, and what was not answered is returned. */
    private static String writeUntilKilled(Browser browser, long seen, Set<String> wanted) throws Exception {
        while (true) {
            UUID coding = UUID.randomUUID();
            synchronized (wanted) {
                wanted.add(short64(coding));
            }
            String wish = Browser.code("FG1", 100, 140, "clinical-trust", coding);
            try {
                HttpResponse<String> answer = browser.wish("clinic", UUID.randomUUID(), seen, wish);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            } catch (IOException killed) {
                return wish;
            }
        }
    }

    private static String short64(UUID id) {
        byte[] bytes = java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Test
    void aStudyThatAnotherProcessHoldsIsRefusedWithTheHoldersName() throws Exception {
        ServedFolder.example(folder.resolve("clinic.tacit"));
        Serving holder = Serving.start(folder);
        Browser.at(holder.address()).sequence("clinic");
        try (var second = ServedFolder.start(folder)) {
            Browser browser = Browser.at(second.address());
            HttpResponse<String> answer = browser.send(browser.to("/api/studies/clinic"));
            assertThat(answer.statusCode()).isEqualTo(423);
            assertThat(answer.body())
                    .contains("\"code\":\"held\"")
                    .contains("process " + holder.process().pid() + " on ");
        } finally {
            holder.process().destroy();
            holder.process().waitFor();
        }
    }
}
