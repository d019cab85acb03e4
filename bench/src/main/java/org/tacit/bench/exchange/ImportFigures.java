package org.tacit.bench.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.setup.Stance;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.exchange.transcript.standard.StandardReaders;
import org.tacit.storage.sqlite.SqliteStudyFiles;
import org.tacit.workbench.Fresh;
import org.tacit.workbench.Progress;
import org.tacit.workbench.source.ImportReport;
import org.tacit.workbench.source.ImportRequest;
import org.tacit.workbench.source.ImportTranscripts;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.study.NewStudy;

/**
 * Imports 1,000 made-up transcripts of 8,000 words, each talk between two people, into a study file of its own, through the use case of the command line, and prints a Markdown table. The
 * first import in a process is the one that counts: nobody imports a thousand transcripts twice. Run without arguments, or with a folder to work in.
 */
public final class ImportFigures {
    private static final int TRANSCRIPTS = 1_000;
    private static final int WORDS = 8_000;
    private static final int TURN_WORDS = 80;
    private static final String[] SYLLABLES = {"ka", "len", "to", "mi", "ra", "sol", "ben", "ti", "gu", "ne", "far", "o"
    };

    private ImportFigures() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length == 1 ? Path.of(arguments[0]) : Files.createTempDirectory("tacit-figures");
        Path transcripts = Files.createDirectories(folder.resolve("transcripts"));
        Random random = new Random(11);
        long bytes = 0;
        for (int i = 1; i <= TRANSCRIPTS; i++) {
            Path file = transcripts.resolve("interview-" + i + ".txt");
            Files.writeString(file, transcript(random), StandardCharsets.UTF_8);
            bytes += Files.size(file);
        }
        System.out.printf(
                Locale.ROOT,
                "%n%s, Java %s, %d processors%n%n| what | figure |%n|---|---|%n| size of the transcripts | %.0f MB |%n",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                bytes / 1e6);
        Path file = folder.resolve("imported.tacit");
        Files.deleteIfExists(file);
        long begun = System.nanoTime();
        ImportReport report = imported(file, transcripts);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (report.sources().size() != TRANSCRIPTS) {
            throw new IllegalStateException(report.sources().size() + " came in, " + report.refused());
        }
        int turns = report.sources().stream()
                .mapToInt(source -> source.counts().turns())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "| importing 1,000 transcripts of 8,000 words, %d turns | %.1f s |%n| size of the file | %.0f MB |%n",
                turns,
                seconds,
                Files.size(file) / 1e6);
    }

    private static ImportReport imported(Path file, Path transcripts) {
        SecureRandom random = new SecureRandom();
        Fresh fresh = new Fresh(random);
        CoderId by = new CoderId("team");
        StudyDetails details = new StudyDetails("Large", "", "", "", Stance.CODEBOOK, List.of(), List.of(), List.of());
        try (OpenStudy study =
                new NewStudy(new SqliteStudyFiles(Clock.systemUTC(), random), fresh::uuid).empty(file, by, details)) {
            return new ImportTranscripts(StandardReaders.all(), fresh)
                    .run(study, by, List.of(transcripts), ImportRequest.PLAIN, Progress.NONE);
        }
    }

    private static String transcript(Random random) {
        StringBuilder text = new StringBuilder(WORDS * 7);
        for (int word = 0; word < WORDS; word++) {
            if (word % TURN_WORDS == 0) {
                text.append(word == 0 ? "" : ".\n").append(word / TURN_WORDS % 2 == 0 ? "Interviewer: " : "Anna: ");
            } else {
                text.append(' ');
            }
            for (int syllable = random.nextInt(4); syllable >= 0; syllable--) {
                text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
        }
        return text.append(".\n").toString();
    }
}
