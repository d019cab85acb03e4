package org.tacit.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tacit.cli.output.Answers;
import org.tacit.domain.coding.CoderId;
import org.tacit.workbench.serve.Serving;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The wired server over a folder, in this process. */
public final class ServedFolder {
    /** Who acts. */
    public static final CoderId PERSON = new CoderId("ana");

    private ServedFolder() {}

    /** Serves a folder on a free port. */
    public static Serving.Served start(Path folder) {
        return new Wiring("0.0.0", Answers.ofProcess()).serving().start(new Serving.Request(folder, 0, PERSON));
    }

    /** Begins the example study in a file. */
    public static void example(Path file) {
        begin(file, Wiring.examples().resolve("integrated-diabetes"));
    }

    /** Begins a study in a file from a study folder. */
    public static void begin(Path file, Path folder) {
        Told told = Told.run("new", file, "--from", folder);
        if (told.exit() != 0) {
            throw new IllegalStateException(told.err());
        }
    }

    /** What a command answers over the example, as its expected answer is kept. */
    public static JsonNode answer(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(Path.of("src/test/resources/answers", name + ".json")));
    }
}
