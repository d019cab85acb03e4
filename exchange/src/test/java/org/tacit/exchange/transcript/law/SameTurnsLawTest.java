package org.tacit.exchange.transcript.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tacit.domain.source.SpeakerTurn;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.TranscriptReaders;
import org.tacit.exchange.transcript.standard.StandardReaders;
import org.tacit.exchange.turns.TurnRule;
import org.tacit.exchange.turns.TurnRules;

/** Laws over made-up talks: however a talk is written down, the same turns are read; and the rule recorded with them finds them again. */
class SameTurnsLawTest {
    private static final int TALKS = 150;
    private static final TranscriptReaders READERS = StandardReaders.all();

    @ParameterizedTest
    @EnumSource(Rendering.class)
    void theTurnsWrittenAreTheTurnsRead(Rendering rendering) throws IOException {
        for (long seed = 1; seed <= TALKS; seed++) {
            List<RandomTalk.Said> talk = new RandomTalk(seed).turns(rendering.paragraphs());
            String written = rendering.write(talk);
            ReadTranscript read =
                    READERS.read(rendering.file(written), rendering.options()).get(0);
            List<String> expected = new ArrayList<>();
            talk.forEach(said -> expected.add(rendering.labelRead(said.label()) + " | " + said.speech()
                    + (rendering.timed() ? " | " + said.fromMillis() + "-" + said.toMillis() : "")));
            holds(shown(read, rendering.timed()), expected, rendering, seed, written);
        }
    }

    @ParameterizedTest
    @EnumSource(Rendering.class)
    void theRecordedRuleFindsTheSameTurnsAgain(Rendering rendering) throws IOException {
        for (long seed = 1; seed <= TALKS; seed++) {
            String written = rendering.write(new RandomTalk(seed).turns(rendering.paragraphs()));
            ReadTranscript read =
                    READERS.read(rendering.file(written), rendering.options()).get(0);
            TurnRule rule = TurnRule.parse(read.turns().rule());
            var again = TurnRules.run(rule, read.turns().labels(), read.text()).turns();
            List<String> spans = new ArrayList<>();
            List<String> spansAgain = new ArrayList<>();
            for (int i = 0; i < read.turns().size(); i++) {
                spans.add(read.turns().labels().get(read.turns().label(i))
                        + read.turns().speech(i));
            }
            for (int i = 0; i < again.size(); i++) {
                spansAgain.add(again.labels().get(again.label(i)) + again.speech(i));
            }
            holds(spansAgain, spans, rendering, seed, written);
        }
    }

    private static List<String> shown(ReadTranscript read, boolean timed) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < read.turns().size(); i++) {
            SpeakerTurn turn = read.turns().turn(i);
            String times = timed
                    ? " | " + turn.fromMillis().orElse(-1) + "-"
                            + turn.toMillis().orElse(-1)
                    : "";
            shown.add(read.turns().labels().get(turn.label()) + " | "
                    + read.text().slice(turn.speech()) + times);
        }
        return shown;
    }

    private static void holds(List<String> found, List<String> expected, Rendering rendering, long seed, String written)
            throws IOException {
        if (!found.equals(expected)) {
            Path folder = Files.createDirectories(Path.of("target", "failed-laws"));
            Path kept = Files.writeString(folder.resolve(rendering + "-" + seed + ".txt"), written);
            assertThat(found)
                    .as("%s, seed %d, input kept in %s", rendering, seed, kept)
                    .isEqualTo(expected);
        }
    }
}
