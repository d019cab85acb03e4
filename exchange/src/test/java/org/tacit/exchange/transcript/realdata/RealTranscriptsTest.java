package org.tacit.exchange.transcript.realdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.Graphemes;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.turns.Doubt;
import org.tacit.exchange.turns.TurnRule;
import org.tacit.exchange.turns.TurnRules;

/** Real transcripts, counted against what their authors say of them and against a count made here in another way. */
class RealTranscriptsTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide", "importing.md");

    /** A row of the guide's table. */
    private record Row(int files, int sources, int turns, int speakers, int words, int characters) {
        static Row of(int files, List<ReadTranscript> sources) {
            Set<String> speakers = new TreeSet<>();
            sources.forEach(source -> speakers.addAll(source.turns().labels()));
            return new Row(
                    files,
                    sources.size(),
                    sources.stream().mapToInt(source -> source.counts().turns()).sum(),
                    speakers.size(),
                    sources.stream()
                            .mapToInt(source -> source.counts().wordsOfTalk())
                            .sum(),
                    sources.stream()
                            .mapToInt(source -> source.counts().characters())
                            .sum());
        }

        String markdown(RealTranscripts set) {
            return String.format(
                    Locale.UK,
                    "| `%s`%s | %,d | %,d | %,d | %,d | %,d | %,d |",
                    set.folder(),
                    set.name().startsWith("ACI")
                            ? " (" + (set == RealTranscripts.ACI_BENCH_TRAIN ? "train" : "valid") + ")"
                            : "",
                    files,
                    sources,
                    turns,
                    speakers,
                    words,
                    characters);
        }
    }

    private static void here(RealTranscripts set) {
        assumeTrue(set.isHere(), () -> "the transcripts of " + set.folder() + " are not beside the project");
    }

    private static int count(String regex, String text) {
        Matcher matcher = Pattern.compile(regex, Pattern.MULTILINE).matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private static int turns(List<ReadTranscript> sources) {
        return sources.stream().mapToInt(source -> source.counts().turns()).sum();
    }

    private static long emptyLabels(List<ReadTranscript> sources) {
        return sources.stream()
                .flatMap(source -> source.doubts().stream())
                .filter(doubt -> doubt.why().startsWith("nobody speaks"))
                .count();
    }

    private static Set<String> labels(List<ReadTranscript> sources) {
        Set<String> labels = new TreeSet<>();
        sources.forEach(source -> labels.addAll(source.turns().labels()));
        return labels;
    }

    @ParameterizedTest
    @EnumSource(RealTranscripts.class)
    void theGuideSaysWhatIsRead(RealTranscripts set) throws IOException {
        here(set);
        String row = Row.of(set.files().size(), set.read()).markdown(set);
        assertThat(Files.readAllLines(GUIDE)).contains(row);
    }

    @ParameterizedTest
    @EnumSource(RealTranscripts.class)
    void positionsLieOnCharactersAndTheRuleFindsTheSameTurnsAgain(RealTranscripts set) {
        here(set);
        for (ReadTranscript source : set.read()) {
            Turns turns = source.turns();
            Turns again = TurnRules.run(TurnRule.parse(turns.rule()), turns.labels(), source.text())
                    .turns();
            List<String> spans = new ArrayList<>();
            List<String> spansAgain = new ArrayList<>();
            for (int i = 0; i < turns.size(); i++) {
                assertThat(Graphemes.isBoundary(source.text(), turns.start(i))
                                && Graphemes.isBoundary(source.text(), turns.end(i)))
                        .isTrue();
                spans.add(turns.label(i) + " " + turns.speech(i));
            }
            for (int i = 0; i < again.size(); i++) {
                spansAgain.add(again.label(i) + " " + again.speech(i));
            }
            assertThat(spansAgain).as(source.name()).isEqualTo(spans);
        }
    }

    @Test
    void primock57IsThirtyFiveConsultationsOfADoctorAndAPatient() {
        RealTranscripts set = RealTranscripts.PRIMOCK57;
        here(set);
        List<ReadTranscript> sources = set.read();
        assertThat(set.files()).hasSize(70);
        assertThat(sources).hasSize(35).allSatisfy(source -> {
            assertThat(source.originals()).hasSize(2);
            assertThat(source.turns().labels()).containsExactlyInAnyOrder("doctor", "patient");
        });
        assertThat(sources.get(0).name()).isEqualTo("day1_consultation01");
        // Every interval with words is an utterance, as the README of the data set says.
        assertThat(turns(sources)).isEqualTo(count("^\\s*text = \"\\s*[^\"\\s]", set.words()));
        assertThat(sources.stream()
                        .mapToInt(source -> source.marks().getOrDefault("<UNIN/>", 0))
                        .sum())
                .isEqualTo(count("<UNIN/>", set.words()));
        assertThat(sources.stream()
                        .mapToInt(source -> source.marks().getOrDefault("<UNSURE>", 0))
                        .sum())
                .isEqualTo(count("<UNSURE>", set.words()));
    }

    @Test
    void primock57StandsInTheOrderOfTimeWithItsTimes() {
        RealTranscripts set = RealTranscripts.PRIMOCK57;
        here(set);
        for (ReadTranscript source : set.read()) {
            long before = 0;
            for (int i = 0; i < source.turns().size(); i++) {
                long from = source.turns().turn(i).fromMillis().orElseThrow();
                assertThat(from).isGreaterThanOrEqualTo(before);
                assertThat(source.turns().turn(i).toMillis().orElseThrow()).isGreaterThanOrEqualTo(from);
                before = from;
            }
        }
    }

    @Test
    void aciBenchHasAsManyEncountersAsItsReadmeAndATurnForEveryTag() {
        for (RealTranscripts set : List.of(RealTranscripts.ACI_BENCH_TRAIN, RealTranscripts.ACI_BENCH_VALID)) {
            here(set);
            List<ReadTranscript> sources = set.read();
            assertThat(sources).hasSize(set == RealTranscripts.ACI_BENCH_TRAIN ? 67 : 20);
            assertThat(turns(sources) + emptyLabels(sources))
                    .isEqualTo(count(
                            "^\"?(?:virt[a-z]*,D2N\\d+,\"|virtscribe,D2N\\d+,\"|aci,D2N\\d+,\")?\\s*\\[(doctor|patient|patient_guest)\\]",
                            set.words()));
            assertThat(Set.of("doctor", "patient", "patient_guest")).containsAll(labels(sources));
        }
    }

    @Test
    void mtsDialogHasAHundredDialoguesAndATurnForEveryLabel() {
        RealTranscripts set = RealTranscripts.MTS_DIALOG;
        here(set);
        List<ReadTranscript> sources = set.read();
        assertThat(sources).hasSize(100);
        assertThat(labels(sources)).containsExactly("Doctor", "Guest_clinician", "Guest_family", "Patient");
        // Once a label stands in the middle of a line, inside what the patient says.
        assertThat(turns(sources))
                .isEqualTo(count("(^|\")\\s*(Doctor|Guest_clinician|Guest_family|Patient): ", set.words()));
        assertThat(turns(sources)).isEqualTo(count("(Doctor|Guest_clinician|Guest_family|Patient): ", set.words()) - 1);
    }

    @Test
    void theInterviewsWithScientistsAreAHundredAndTwentyFive() {
        RealTranscripts set = RealTranscripts.ANTHROPIC_INTERVIEWER;
        here(set);
        List<ReadTranscript> sources = set.read();
        assertThat(sources).hasSize(125);
        assertThat(labels(sources)).containsExactly("AI", "Assistant", "User");
        assertThat(turns(sources) + emptyLabels(sources)).isEqualTo(count("(^|\")(AI|Assistant|User): ?", set.words()));
    }

    @Test
    void germediqHasItsFourThousandAnswersBesideTheirQuestions() {
        RealTranscripts set = RealTranscripts.GERMEDIQ;
        here(set);
        List<ReadTranscript> sources = set.read();
        assertThat(sources)
                .hasSize(39)
                .allSatisfy(source -> assertThat(source.counts().turns()).isEqualTo(2 * 116));
        assertThat(turns(sources)).isEqualTo(2 * 4_524);
    }

    @Test
    void mibotHasATurnForEveryUtteranceAndJoinedAVolley() {
        RealTranscripts set = RealTranscripts.MIBOT;
        here(set);
        assertThat(set.read()).hasSize(53);
        assertThat(turns(set.read())).isEqualTo(count("\"utterance_number\":", set.words()));
        Set<String> volleys = new TreeSet<>();
        for (Path file : set.files()) {
            Matcher volley = Pattern.compile("\"volley_number\": (\\d+)")
                    .matcher(new String(RealTranscripts.bytes(file), StandardCharsets.UTF_8));
            while (volley.find()) {
                volleys.add(file.getFileName() + " " + volley.group(1));
            }
        }
        assertThat(turns(set.read(set.options().withMerge(ImportOptions.Merge.SAME_SPEAKER))))
                .isEqualTo(volleys.size());
    }

    @Test
    void qmsumHasATurnForEveryContribution() {
        RealTranscripts set = RealTranscripts.QMSUM;
        here(set);
        List<ReadTranscript> sources = set.read();
        assertThat(sources).hasSize(8);
        assertThat(turns(sources)).isEqualTo(count("^\\s*\"speaker\":", set.words()));
    }

    @Test
    void cabncHasATurnForEveryMainLineWithWords() {
        RealTranscripts set = RealTranscripts.CABNC;
        here(set);
        List<ReadTranscript> sources = set.read();
        assertThat(sources).hasSize(15);
        int without = sources.stream()
                .mapToInt(source -> source.leftOut().getOrDefault("main lines without words", 0))
                .sum();
        assertThat(turns(sources) + without).isEqualTo(count("^\\*[A-Z]+:", set.words()));
        assertThat(sources.stream()
                        .mapToInt(source -> source.leftOut().get("header lines"))
                        .sum())
                .isEqualTo(count("^@", set.words()));
    }

    @Test
    void theQuotesOfTheFocusGroupsAreTurnsOfTheirKeys() {
        RealTranscripts set = RealTranscripts.AUTSPACES;
        here(set);
        assertThat(turns(set.read())).isEqualTo(count("^[ \\t]*\\* \\([^)]*\\):? *\\S", set.words()));
        List<ReadTranscript> without = set.read(ImportOptions.DEFAULT);
        assertThat(turns(without)).isZero();
        assertThat(without)
                .allSatisfy(source -> assertThat(source.doubts())
                        .extracting(Doubt::why)
                        .anyMatch(why -> why.contains("no speaker labels were found")));
    }

    @Test
    void wordsAreThoseBetweenBlanksThatHoldALetterOrADigit() {
        RealTranscripts set = RealTranscripts.PRIMOCK57;
        here(set);
        long words = 0;
        Matcher texts = Pattern.compile("text = \"((?:[^\"]|\"\")*)\"").matcher(set.words());
        while (texts.find()) {
            words += Arrays.stream(texts.group(1).split("\\s+", -1))
                    .filter(word -> word.matches("(?s).*[\\p{L}\\p{N}].*"))
                    .count();
        }
        assertThat(set.read().stream()
                        .mapToLong(source -> source.counts().spokenWords())
                        .sum())
                .isEqualTo(words);
    }
}
