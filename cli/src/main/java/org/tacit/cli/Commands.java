package org.tacit.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tacit.cli.output.Answers;
import org.tacit.domain.TacitException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/**
 * The command line as a whole: the commands it was given, one form of error for all, and the exit codes 0 done, 1 the input is at fault, 2 wrong usage, 3 a fault of the program. Not
 * thread-safe.
 */
public final class Commands {
    /** The exit code of a fault of the program. */
    public static final int FAULT = 3;

    private static final String DEBUG = "TACIT_DEBUG";

    private final CommandLine line;
    private final Answers answers;

    /**
     * A command line.
     *
     * @param commands one object for each command
     * @param version of the program
     * @param answers where answers and messages go
     */
    public Commands(List<Object> commands, String version, Answers answers) {
        this.answers = requireNonNull(answers, "answers is null");
        this.line = new CommandLine(new Tacit());
        line.getCommandSpec().versionProvider(new Version(version));
        commands.forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((exception, commandLine, parsed) -> failed(exception));
        line.setParameterExceptionHandler((exception, arguments) -> misused(exception));
        line.setErr(new PrintWriter(answers.err(), true, StandardCharsets.UTF_8));
    }

    /** Runs one command. */
    public int run(String... arguments) {
        return line.execute(arguments);
    }

    /** The command line as picocli knows it, for tests of the documentation. */
    public CommandLine line() {
        return line;
    }

    private int failed(Exception exception) {
        if (exception instanceof TacitException) {
            answers.message("tacit: " + exception.getMessage());
        } else {
            answers.message("tacit: something went wrong inside the program (" + exception
                    + "); the study is as it was after its last entry. Set " + DEBUG + "=1 to see more, and report it");
        }
        if (System.getenv(DEBUG) != null) {
            exception.printStackTrace(answers.err());
        }
        return exception instanceof TacitException ? 1 : FAULT;
    }

    private int misused(ParameterException exception) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        answers.message("tacit: " + exception.getMessage() + ". See ./" + command + " --help");
        return 2;
    }

    /** The root: without a command it shows which there are. */
    @Command(
            name = "tacit",
            description = "From transcripts to findings, with the trail between them.",
            mixinStandardHelpOptions = true)
    private static final class Tacit implements Runnable {
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "No command was given");
        }
    }

    private record Version(String version) implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"tacit " + version};
        }
    }
}
