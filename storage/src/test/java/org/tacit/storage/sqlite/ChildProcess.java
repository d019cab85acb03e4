package org.tacit.storage.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts programs of the tests in a Java of their own. */
final class ChildProcess {
    private ChildProcess() {}

    /** A Java that starts fast, with these arguments after the main class. */
    static ProcessBuilder of(Class<?> main, List<String> before, Object... arguments) {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx128m", "-cp", classPath()));
        command.add(main.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).redirectErrorStream(false);
    }

    /** What a child printed when it ended by itself. */
    static String answer(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return answer;
    }

    private static String classPath() {
        String whole = System.getProperty("surefire.test.class.path", "");
        return whole.isEmpty() ? System.getProperty("java.class.path") : whole;
    }
}
