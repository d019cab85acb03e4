package org.tacit.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has broken other tools, from the file to the codings and back: byte order marks, line ends, characters of many code points, right-to-left words, labels that mean somebody else each time. */
class OddTranscriptsTest {
    private static final String FAMILY = "👨\u200D👩\u200D👧\u200D👦";
    private static final String NURSE = "👩🏽\u200D⚕️";
    private static final String ACCENT = "cafe\u0301";

    @TempDir
    private Path folder;

    @Test
    void codingsWithAFamilyAtEachEdgeKeepTheirWordsBehindAMarkAndWindowsLineEnds() throws IOException {
        List<String> quotes = List.of(
                FAMILY,
                FAMILY + " first",
                "last " + FAMILY,
                FAMILY + " both " + FAMILY,
                NURSE,
                "one " + ACCENT,
                "مرحبا بكم",
                "שלום " + FAMILY);
        StringBuilder talk = new StringBuilder("\uFEFF");
        StringBuilder codings = new StringBuilder("source,quote,turn,code,coder,at\n");
        for (int i = 0; i < quotes.size(); i++) {
            talk.append(i % 2 == 0 ? "Anna: " : "Ben: ").append(quotes.get(i)).append("\r\n");
            codings.append("T,").append(quotes.get(i)).append(',').append(i + 1).append(",c,C1,2031-04-02\n");
        }
        Path study = folder.resolve("in");
        Files.createDirectories(study.resolve("transcripts"));
        Files.writeString(study.resolve("transcripts/T.txt"), talk);
        Files.writeString(study.resolve("codings.csv"), codings);
        Files.writeString(study.resolve("codebook.yaml"), "codes:\n  - {id: c, name: C}\n");
        Files.writeString(study.resolve("study.yaml"), """
                format: tacit-study/1
                title: Odd
                sources:
                  - {id: T, file: transcripts/T.txt}
                coders:
                  - {id: C1}
                """);
        Path file = folder.resolve("odd.tacit");
        Told begun = Told.run("new", file, "--from", study);
        assertThat(begun.exit()).as(begun.err()).isZero();

        assertThat(Told.run("verify", file).exit()).isZero();
        Path out = folder.resolve("out");
        assertThat(Told.run("export", file, out).exit()).isZero();
        String written = Files.readString(out.resolve("codings.csv"), UTF_8);
        assertThat(written.lines()).hasSize(quotes.size() + 1);
        assertThat(quotes).allSatisfy(quote -> assertThat(written).contains(",T," + quote + ","));
        assertThat(out.resolve("transcripts/T.txt")).hasSameBinaryContentAs(study.resolve("transcripts/T.txt"));
        assertThat(Told.run("new", folder.resolve("again.tacit"), "--from", out).exit())
                .isZero();
    }

    @Test
    void speakersNumberedByAMachineAreJoinedTranscriptByTranscript() throws IOException {
        Path file = folder.resolve("machine.tacit");
        assertThat(Told.run("new", file).exit()).isZero();
        String talk = "Speaker 1: Hello.\nSpeaker 2: Well, hello.\nSpeaker 1: So.\nSpeaker 2: Yes.\n";
        Path one = Files.writeString(folder.resolve("one.txt"), talk);
        Path two = Files.writeString(folder.resolve("two.txt"), talk + "Speaker 1: Bye.\n");
        assertThat(Told.run("import", file, one, "--add-participants", "each").exit())
                .isZero();
        assertThat(Told.run("import", file, two).out()).containsPattern("Speaker 1 +3 ");

        assertThat(Told.run(
                                "turns",
                                file,
                                "two",
                                "--speaker",
                                "Speaker 1=one.Speaker-2",
                                "--speaker",
                                "Speaker 2=one.Speaker-1")
                        .exit())
                .isZero();

        assertThat(Told.run("turns", file, "two").out())
                .containsPattern("Speaker 1 +one.Speaker-2 +3")
                .containsPattern("Speaker 2 +one.Speaker-1 +2");
        assertThat(Told.run("turns", file, "one").out())
                .containsPattern("Speaker 1 +one.Speaker-1 +2")
                .containsPattern("Speaker 2 +one.Speaker-2 +2");
    }
}
