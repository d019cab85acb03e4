package org.tacit.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tacit.cli.output.Answers;
import org.tacit.domain.coding.CoderId;
import org.tacit.workbench.serve.Serving;

/**
 * Runs the everyday commands once over the example study, in a folder of its own and without a word, so that the
 * launcher can keep the classes they load for fast starts. What the commands answer is of no interest here.
 */
public final class Rehearsal {

    private static final String EXAMPLE = "integrated-diabetes";

    private static final String CODED = "{\"seen\":1,\"wishes\":[{\"do\":\"code\",\"source\":\"FG1\",\"start\":300,"
            + "\"end\":340,\"codes\":[\"clinical-trust\"]}]}";

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
                serve(stage);
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

    /** The workbench opened over the study that was made, as a browser opens it: signed in, read, coded, and closed. */
    private static void serve(Path stage) {
        Answers silence = new Answers(System.out, System.err);
        Serving.Request request = new Serving.Request(stage, 0, new CoderId("rehearsal"));
        try (Serving.Served served =
                new Wiring(Main.version(), silence).serving().start(request)) {
            String origin = "http://" + served.address().getAuthority();
            String cookie = open(served.address().toString(), "", "").split(";", 2)[0];
            String study = origin + "/api/studies/rehearsal";
            for (String address : List.of(
                    "/", "/api/me", "/api/studies", "/api/studies/rehearsal", "/api/studies/rehearsal/codebook")) {
                open(origin + address, cookie, "");
            }
            open(study + "/sources/FG1", cookie, "");
            open(study + "/sources/none", cookie, "");
            open(study + "/trail", cookie, "");
            open(study + "/changes", cookie, CODED);
            open(study + "/changes", cookie, "{\"seen\":1,\"wishes\":[{\"do\":\"undo-last\"}]}");
        }
    }

    /** Asks, or sends when there is something to send; the cookie that was set, if one was. */
    private static String open(String address, String cookie, String body) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setRequestProperty("Cookie", cookie);
            if (!body.isEmpty()) {
                connection.setRequestMethod("POST");
                connection.setRequestProperty("Content-Type", "application/json");
                connection.setRequestProperty("Sec-Fetch-Site", "same-origin");
                connection.setDoOutput(true);
                connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            }
            if (connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST) {
                connection.getInputStream().readAllBytes();
            }
            return String.valueOf(connection.getHeaderField("Set-Cookie"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
