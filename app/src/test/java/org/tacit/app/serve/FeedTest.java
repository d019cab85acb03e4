package org.tacit.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.app.ServedFolder;
import org.tacit.workbench.serve.Serving.Served;
import tools.jackson.databind.JsonNode;

/** The feed is ordered by number, not by time; it can be taken up again where it broke off, and then nothing is missing and nothing comes twice (T19). */
class FeedTest {
    @TempDir
    private Path folder;

    private Served served;
    private Browser browser;
    private long seen;

    @BeforeEach
    void serve() throws Exception {
        ServedFolder.example(folder.resolve("clinic.tacit"));
        served = ServedFolder.start(folder);
        browser = Browser.at(served.address());
        seen = browser.wish("clinic", 0, "{\"do\":\"add-code\",\"code\":{\"name\":\"Begun\"}}")
                .get("sequence")
                .asLong();
    }

    @AfterEach
    void end() {
        served.close();
    }

    /** An event as it came. */
    private record Told(long id, JsonNode event) {}

    /** Reads events from an entry on until one with the given id has come, breaking the connection off after every so many. */
    private List<Told> followed(long after, long until, int breakOffAfter) throws IOException, InterruptedException {
        List<Told> told = new ArrayList<>();
        long last = after;
        while (last < until) {
            int taken = 0;
            String resume = told.isEmpty() ? "" : Long.toString(last);
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(browser.feed("clinic", "?after=" + after, resume), UTF_8))) {
                while (last < until && taken < breakOffAfter) {
                    Told one = next(lines);
                    told.add(one);
                    last = one.id();
                    taken++;
                }
            }
        }
        return told;
    }

    private static Told next(BufferedReader lines) throws IOException {
        long id = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("id: ")) {
                id = Long.parseLong(line.substring("id: ".length()));
            } else if (line.startsWith("data: ")) {
                return new Told(id, Browser.JSON.readTree(line.substring("data: ".length())));
            }
        }
        throw new IOException("the feed ended");
    }

    @Test
    void afterABreakNothingIsMissingAndNothingComesTwiceWhileManyWrite() throws Exception {
        int writers = 4;
        int each = 30;
        long until = seen + writers * each;
        ExecutorService crowd = Executors.newFixedThreadPool(writers + 2);
        try {
            Future<List<Told>> breaking = crowd.submit(() -> followed(seen, until, 7));
            Future<List<Told>> steady = crowd.submit(() -> followed(seen, until, Integer.MAX_VALUE));
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                int writer = i;
                writing.add(crowd.submit(() -> {
                    for (int n = 0; n < each; n++) {
                        int start = 200 + writer * 100 + n * 3;
                        browser.wish(
                                "clinic",
                                seen,
                                Browser.code("FG1", start, start + 9, "clinical-trust", UUID.randomUUID()));
                    }
                    return true;
                }));
            }
            for (Future<?> one : writing) {
                one.get();
            }
            for (List<Told> told : List.of(breaking.get(), steady.get())) {
                List<Long> ids = told.stream().map(Told::id).toList();
                List<Long> wanted = new ArrayList<>();
                for (long id = seen + 1; id <= until; id++) {
                    wanted.add(id);
                }
                assertThat(ids).isEqualTo(wanted);
            }
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void whoActedIsToldTheSameThroughTheFeedAsInTheAnswer() throws Exception {
        JsonNode answer =
                browser.wish("clinic", seen, Browser.code("FG1", 200, 240, "clinical-trust", UUID.randomUUID()));
        Told told = followed(seen, answer.get("sequence").asLong(), 1).get(0);
        assertThat(told.event()).isEqualTo(answer.at("/events/0"));
        assertThat(told.event().at("/codings/0/put/0/start").asInt()).isEqualTo(200);
    }

    @Test
    void anActOfManyEntriesIsOneEventThatEndsWithItsLast() throws Exception {
        JsonNode answer = browser.wish("clinic", seen, "{\"do\":\"remove-code\",\"code\":\"clinical-trust\"}");
        Told told = followed(seen, answer.get("sequence").asLong(), 1).get(0);
        assertThat(told.event().get("from").asLong()).isEqualTo(seen + 1);
        assertThat(told.event().get("to").asLong()).isEqualTo(told.id()).isGreaterThan(seen + 10);
        assertThat(told.event().at("/codings/0/removed").size()).isPositive();
    }

    @Test
    void theFeedEndsWhenTheWorkbenchIsClosed() throws Exception {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(browser.feed("clinic", "", ""), UTF_8))) {
            assertThat(lines.readLine()).startsWith(":");
            served.close();
            String line = lines.readLine();
            while (line != null) {
                assertThat(line).isEmpty();
                line = lines.readLine();
            }
        }
    }
}
