package org.tacit.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Turns looked at, found again and joined to people as somebody does who prepares transcripts, slips included. */
class ResearchAssistantTest {
    private static final String TALK = """
            Facilitator: What has changed?
            GP1: We ring each other.
            Nurse: It took a year.
            GP1: Two.
            Facilitator: Thanks.
            Nurse: Bye.
            """;

    @TempDir
    private Path folder;

    private Path study;

    @BeforeEach
    void importATalk() throws IOException {
        study = folder.resolve("study.tacit");
        Path talk = Files.writeString(folder.resolve("FG1.txt"), TALK);
        assertThat(Told.run("new", study).exit()).isZero();
        Told told = Told.run("import", study, talk, "--add-participants", "--moderator", "Facilitator");
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(Told.run("turns", study, "FG1", "--speaker", "GP1=Nurse").exit())
                .isZero();
    }

    private long entries() {
        return Told.run("trail", study, "--format", "json").json().get("total").asLong();
    }

    @Test
    void aRuleThatFindsNobodyTakesNoTurnsAway() {
        long before = entries();
        Told told = Told.run("turns", study, "FG1", "--rule", "name-line");

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.err()).contains("6 turns were left as they are");
        assertThat(entries()).isEqualTo(before);
        assertThat(Told.run("turns", study, "FG1", "--rule", "none").exit()).isZero();
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void findingTheSameTurnsAgainIsNoEntryAndKeepsWhoSpeaks() {
        long before = entries();
        for (String rule : List.of("auto", "recorded", "name-colon")) {
            Told told = Told.run("turns", study, "FG1", "--rule", rule);
            assertThat(told.exit()).isZero();
            assertThat(told.err()).contains("6 turns of 3 speakers by name-colon/1, as they are already");
            assertThat(told.out()).contains("GP1          Nurse");
        }
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aPreviewShowsTheLabelsTheRuleWouldFind() {
        Told told = Told.run("turns", study, "FG1", "--rule", "(?<name>GP1): ", "--preview", "--format", "json");

        assertThat(told.json().get("turns").asInt()).isEqualTo(2);
        assertThat(told.json().get("labels").size()).isEqualTo(1);
        assertThat(Told.run("turns", study, "FG1", "--format", "json")
                        .json()
                        .get("turns")
                        .asInt())
                .isEqualTo(6);
    }

    @Test
    void aLabelNobodySpeaksUnderIsNamedAndNothingIsRecorded() {
        long before = entries();
        Told told = Told.run("turns", study, "FG1", "--speaker", "GP2=Nurse");

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.err()).contains("Nobody speaks as \"GP2\" in FG1; its labels are Facilitator, GP1, Nurse");
        assertThat(Told.run("turns", study, "FG1", "--rule", "none", "--speaker", "GP1=Nurse")
                        .exit())
                .isEqualTo(1);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aSourceTypedWronglyIsMetWithTheNearestThereIs() {
        assertThat(Told.run("turns", study, "fg1").err())
                .contains("There is no source fg1 in the study; did you mean FG1?");
        assertThat(Told.run("turns", study, "a b").err()).contains("there are: FG1");
    }

    @Test
    void anImportNamesLabelsThatWereGivenAndAreNotThere() throws IOException {
        Path talk = Files.writeString(folder.resolve("FG2.txt"), TALK + "Nurse: More.\n");
        Told told = Told.run("import", study, talk, "--preview", "--moderator", "Interviewer");

        assertThat(told.exit()).isZero();
        assertThat(told.err()).contains("Nobody speaks as Interviewer");
    }

    @Test
    void foldersInsideAFolderAreNamedAndNotRead() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("talks/consent"));
        Files.writeString(inner.resolve("form.txt"), "I agree.");
        Files.writeString(folder.resolve("talks/FG2.txt"), TALK + "Nurse: More.\n");
        Told told = Told.run("import", study, folder.resolve("talks"), "--preview");

        assertThat(told.exit()).isZero();
        assertThat(told.out()).contains("FG2").doesNotContain("form");
        assertThat(told.err()).contains("folders inside were not read: consent");
    }

    @Test
    void textGridsOfTwoSpeakersGoOutUnderTheirNamesAndComeBackAsOneTalk() throws IOException {
        Path doctor = grid("visit1_doctor", "0\n1\n\"How are you?\"\n", "2\n3\n\"Good.\"\n");
        Path patient = grid("visit1_patient", "1\n2\n\"Well.\"\n", "3\n4\n\"Bye.\"\n");
        assertThat(Told.run("import", study, doctor, patient).exit()).isZero();
        Path out = folder.resolve("out");
        assertThat(Told.run("export", study, out).exit()).isZero();

        assertThat(out.resolve("transcripts")).isDirectoryContaining("glob:**/visit1_doctor.TextGrid");
        try (Stream<Path> files = Files.list(out.resolve("transcripts"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("FG1.txt", "visit1_doctor.TextGrid", "visit1_patient.TextGrid");
        }
        Path again = folder.resolve("again.tacit");
        Told told = Told.run("new", again, "--from", out);
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(Told.run("turns", again, "visit1")).isEqualTo(Told.run("turns", study, "visit1"));
        assertThat(Told.run("turns", again, "visit1").out()).contains("doctor", "patient");
    }

    @Test
    void interviewsOfOneTableGoOutAndComeBackAndEachDoubtNamesItsFile() throws IOException {
        String rows = IntStream.range(0, 12)
                .mapToObj(i -> "t" + i + ",\"Doctor: Hello " + i + ".\nPatient: Well, thank you.\"\n")
                .collect(Collectors.joining());
        Path table = Files.writeString(folder.resolve("talks.csv"), "id,text\n" + rows);
        Told in = Told.run("import", study, table, "--column", "text=text", "--column", "group=id");
        assertThat(in.exit()).as(in.err()).isZero();
        Path out = folder.resolve("tables");
        assertThat(Told.run("export", study, out).exit()).isZero();

        Path again = folder.resolve("tables.tacit");
        Told told = Told.run("new", again, "--from", out);
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out()).contains("13 sources");
        assertThat(told.err().lines()).noneMatch(line -> line.startsWith(",")).hasSizeLessThanOrEqualTo(21);
        assertThat(told.err()).contains("t1.edited.txt, line").contains("more like these");
        assertThat(Told.run("turns", again, "t7")).isEqualTo(Told.run("turns", study, "t7"));
    }

    private Path grid(String name, String... intervals) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".TextGrid"),
                "\"ooTextFile\"\n\"TextGrid\"\n0\n4\n<exists>\n1\n\"IntervalTier\"\n\"Speaker\"\n0\n4\n"
                        + intervals.length + "\n" + String.join("", intervals));
    }
}
