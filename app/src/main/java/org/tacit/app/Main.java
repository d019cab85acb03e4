package org.tacit.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The way in: wires the product together and hands the command line over. Holds no decisions of its own. */
public final class Main {

    private Main() {}

    /**
     * Starts Tacit and ends the process with the code of what was asked: 0 done, 1 the input is at fault, 2 wrong usage.
     *
     * @param arguments the command line, as typed
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command in this process and answers with its exit code. */
    static int run(String... arguments) {
        return new CommandLine(new Tacit()).execute(arguments);
    }

    @Command(
            name = "tacit",
            description = "From transcripts to findings, with the trail between them.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    private static final class Tacit implements Runnable {
        @Override
        public void run() {
            CommandLine.usage(this, System.err);
        }
    }

    private static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Properties product = new Properties();
            try (InputStream in = Main.class.getResourceAsStream("product.properties")) {
                product.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new String[] {"tacit " + product.getProperty("version")};
        }
    }
}
