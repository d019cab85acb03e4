package org.tacit.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that withdraws, over the invented example. */
class WithdrawTest {
    private static final String PERSON = "P05";

    @TempDir
    private Path folder;

    private Path study;

    @BeforeEach
    void begin() {
        study = folder.resolve("study.tacit");
        Path example = Wiring.examples().resolve("integrated-diabetes");
        assertThat(Told.run("new", study, "--from", example).exit()).isZero();
    }

    @Test
    void withoutYesItPrintsAReceiptAndDoesNothing() throws IOException {
        byte[] before = Files.readAllBytes(study);

        Told told = Told.run("withdraw", study, PERSON);

        assertThat(told.exit()).isZero();
        assertThat(told.out())
                .startsWith("Withdrawal of the words of participant P05\n")
                .contains("\nGoes, for good:\n", "\nStays:\n", "\nTo look at by hand:\n")
                .contains("INT02: the whole transcript", "FG1: 12 turns of theirs become \"[withdrawn]\"")
                .endsWith("Nothing was done. To do it, for good: the same command with --yes\n");
        assertThat(Files.readAllBytes(study)).isEqualTo(before);
    }

    @Test
    @Tag("slow")
    void withYesTheWordsAreGoneAndEverythingElseStillWorks() throws IOException {
        String words = "the fridge log, Dr Cartell's cone";
        assertThat(Files.readString(study, ISO_8859_1)).contains(words);

        for (String person : new String[] {"P01", PERSON}) {
            Told told = Told.run("withdraw", study, person, "--as", "ana", "--reason", "form of 12 March", "--yes");
            assertThat(told.exit()).isZero();
            assertThat(told.out()).contains("Done, by entries ");
        }

        assertThat(Files.readString(study, ISO_8859_1)).doesNotContain(words);
        Told verified = Told.run("verify", study, "--format", "json");
        assertThat(verified.exit()).isZero();
        assertThat(verified.json().get("withdrawn").toString()).contains("withdrawn on");
        assertThat(Told.run("trail", study, "--last", "1").out()).contains("form of 12 March");
        for (String look : new String[] {"matrix", "overlap", "coverage", "saturation", "lens"}) {
            assertThat(Told.run(look, study).exit()).as(look).isZero();
        }
        assertThat(Told.run("report", study, "-o", folder.resolve("findings.html"))
                        .exit())
                .isZero();
        Told exported = Told.run("export", study, folder.resolve("out"));
        assertThat(exported.err()).isEmpty();
        assertThat(exported.exit()).isZero();
        assertThat(Told.run("new", folder.resolve("again.tacit"), "--from", folder.resolve("out"))
                        .exit())
                .isZero();
    }

    @Test
    void aSecondTimeAndAnUnknownPersonAreOneLineEach() {
        assertThat(Told.run("withdraw", study, PERSON, "--yes").exit()).isZero();

        Told again = Told.run("withdraw", study, PERSON);
        Told unknown = Told.run("withdraw", study, "P99", "--yes");

        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err())
                .isEqualTo("tacit: Nothing that participant P05 said is left in the study, and no"
                        + " particulars of theirs: there is nothing to withdraw\n");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err()).isEqualTo("tacit: There is no participant P99 in the study\n");
    }
}
