package org.tacit.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import org.tacit.cli.output.Answers;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One command, run in this process, and what it said: its exit code, its answer and its messages. */
record Told(int exit, String out, String err) {

    static Told run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Answers answers = new Answers(new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8));
        String[] typed = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int exit = new Wiring("0.0.0", answers).commands().run(typed);
        return new Told(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** The answer as JSON; the whole of it must be one value. */
    JsonNode json() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .readTree(out);
    }
}
