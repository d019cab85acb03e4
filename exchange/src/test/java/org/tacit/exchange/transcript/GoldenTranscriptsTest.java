package org.tacit.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tacit.domain.source.SpeakerTurn;
import org.tacit.domain.source.Turns;
import org.tacit.exchange.transcript.standard.StandardReaders;
import org.tacit.exchange.turns.Doubt;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One folder a case under {@code src/test/resources/transcripts}: the input, options if there are any, and what is read from it. {@code -Dtacit.golden=write} writes the expected side anew; read
 * the difference before it is kept.
 */
class GoldenTranscriptsTest {
    private static final Path CASES = Path.of("src/test/resources/transcripts");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theCaseReadsAsExpected(Path folder) throws IOException {
        String read = JSON.writeValueAsString(read(folder)).replace("\r\n", "\n") + "\n";
        Path expected = folder.resolve("expected.json");
        if ("write".equals(System.getProperty("tacit.golden"))) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    private static List<Map<String, Object>> read(Path folder) throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("expected.json") && !name.equals("options.txt"))
                    .sorted()
                    .toList();
        }
        ImportOptions options = TypedOptions.read(folder.resolve("options.txt"));
        List<Map<String, Object>> sources = new ArrayList<>();
        for (FileGrouping.Plan plan : FileGrouping.plan(names, options.pair())) {
            List<FileGroup.Part> parts = new ArrayList<>();
            for (FileGrouping.Part part : plan.parts()) {
                byte[] bytes = Files.readAllBytes(folder.resolve(part.fileName()));
                parts.add(new FileGroup.Part(new TranscriptFile(part.fileName(), bytes), part.speaker()));
            }
            for (ReadTranscript source : StandardReaders.all().read(new FileGroup(plan.name(), parts), options)) {
                sources.add(shown(source));
            }
        }
        return sources;
    }

    private static Map<String, Object> shown(ReadTranscript source) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", source.name());
        shown.put(
                "converter", source.format().converter() + "/" + source.format().version());
        shown.put("encoding", source.originals().get(0).encoding());
        shown.put("text", source.text().text().split("\n", -1));
        shown.put("rule", source.turns().rule());
        shown.put("turns", turns(source));
        shown.put(
                "doubts",
                source.doubts().stream().map(GoldenTranscriptsTest::shown).toList());
        shown.put("left out", source.leftOut());
        shown.put("marks", source.marks());
        shown.put("counts", source.counts());
        return shown;
    }

    private static List<String> turns(ReadTranscript source) {
        List<String> shown = new ArrayList<>();
        Turns turns = source.turns();
        for (int i = 0; i < turns.size(); i++) {
            SpeakerTurn turn = turns.turn(i);
            String from =
                    turn.fromMillis().isPresent() ? " from " + turn.fromMillis().getAsLong() : "";
            String to = turn.toMillis().isPresent() ? " to " + turn.toMillis().getAsLong() : "";
            shown.add(turns.labels().get(turn.label()) + from + to + " | "
                    + source.text().slice(turn.speech()));
        }
        return shown;
    }

    private static String shown(Doubt doubt) {
        return "line " + doubt.line() + " | " + doubt.text() + " | " + doubt.why();
    }
}
