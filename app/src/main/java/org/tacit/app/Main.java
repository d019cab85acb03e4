package org.tacit.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.tacit.cli.output.Answers;

/** The way in: hands the command line to the wired product. Holds no decisions of its own. */
public final class Main {

    private Main() {}

    /**
     * Starts Tacit and ends the process with the code of what was asked: 0 done, 1 the input is at fault, 2 wrong usage, 3 a fault of the program.
     *
     * @param arguments the command line, as typed
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command in this process and answers with its exit code. */
    static int run(String... arguments) {
        return new Wiring(version(), Answers.ofProcess()).commands().run(arguments);
    }

    /** The version of the product, from its build. */
    static String version() {
        Properties product = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("product.properties")) {
            product.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return product.getProperty("version");
    }
}
