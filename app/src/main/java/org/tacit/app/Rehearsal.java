package org.tacit.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the everyday commands once over the example study, in a folder of its own and without a word, so that the
 * launcher can keep the classes they load for fast starts. What the commands answer is of no interest here.
 */
public final class Rehearsal {

    private static final String EXAMPLE = "integrated-diabetes";

    private Rehearsal() {}

    /**
     * Rehearses.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(silence);
        System.setErr(silence);
        try {
            Path stage = Files.createTempDirectory("tacit-rehearsal");
            try {
                commands(stage).forEach(command -> Main.run(command.toArray(String[]::new)));
            } finally {
                clear(stage);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The everyday commands, in an order in which each finds what it needs. */
    static List<List<String>> commands(Path stage) {
        String study = stage.resolve("rehearsal.tacit").toString();
        String example = Wiring.examples().resolve(EXAMPLE).toString();
        return List.of(
                List.of("--version"),
                List.of("--help"),
                List.of("new", study, "--from", example),
                List.of("trail", study),
                List.of("trail", study, "--format", "json"),
                List.of("verify", study),
                List.of("matrix", study, "--columns", "role,site"),
                List.of("matrix", study, "--format", "csv"),
                List.of("coverage", study),
                List.of("lens", study),
                List.of("saturation", study),
                List.of("overlap", study),
                List.of("report", study, "-o", stage.resolve("findings.html").toString()),
                List.of("demo", "--no-serve", "--dir", stage.resolve("demo").toString()));
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
