package org.tacit.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tacit.cli.command.WrongUsage;
import org.tacit.cli.output.Answers;
import org.tacit.domain.TacitException;
import org.tacit.workbench.answer.WrongValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line as a whole: the commands it was given, one form of error for all, and the exit codes 0 done, 1 the input is at fault, 2 wrong usage, 3 a fault of the program. Not
 * thread-safe.
 */
public final class Commands {
    /** The exit code of a fault of the program. */
    public static final int FAULT = 3;

    private static final int HELP_WIDTH = 100;
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
        line.setExecutionExceptionHandler((exception, commandLine, parsed) -> failed(exception, parsed));
        line.setParameterExceptionHandler((exception, arguments) -> misused(exception));
        line.setOut(new PrintWriter(answers.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(answers.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(HELP_WIDTH);
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().usageMessage().abbreviateSynopsis(true));
    }

    /** Runs one command. */
    public int run(String... arguments) {
        return line.execute(arguments);
    }

    /** The command line as picocli knows it, for tests of the documentation. */
    public CommandLine line() {
        return line;
    }

    private int failed(Exception exception, ParseResult parsed) {
        if (exception instanceof WrongUsage || exception instanceof WrongValue) {
            return misused(String.valueOf(exception.getMessage()), lastOf(parsed));
        }
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

    private static String lastOf(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.commandSpec().qualifiedName();
    }

    private int misused(ParameterException exception) {
        if (exception instanceof NoCommand) {
            exception.getCommandLine().usage(answers.err());
            return 2;
        }
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        return misused(unmatched(exception), command);
    }

    private int misused(String message, String command) {
        String sentence = message.endsWith("?") ? message : message + ".";
        answers.message("tacit: " + sentence + " See ./" + command + " --help");
        return 2;
    }

    /** What was not understood, and the nearest there is. */
    private static String unmatched(ParameterException exception) {
        if (!(exception instanceof UnmatchedArgumentException unknown)) {
            return unreadable(exception).orElseGet(() -> String.valueOf(exception.getMessage()));
        }
        String typed = unknown.getUnmatched().get(0);
        String what = unknown.isUnknownOption()
                ? "There is no option " + typed
                : exception.getCommandLine().getSubcommands().isEmpty()
                        ? "\"" + typed + "\" is one too many"
                        : "There is no command " + typed;
        String nearest = unknown.getSuggestions().stream().limit(2).collect(Collectors.joining(" or "));
        return nearest.isEmpty() ? what : what + "; did you mean " + nearest.replace("tacit ", "./tacit ") + "?";
    }

    /** A value that is none of the words, or not the number, that an option or argument takes. */
    private static Optional<String> unreadable(ParameterException exception) {
        ArgSpec argument = exception.getArgSpec();
        String value = exception.getValue();
        if (argument == null || value == null) {
            return Optional.empty();
        }
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        Class<?> type = argument.type();
        if (type.isEnum()) {
            String words = Arrays.stream(type.getEnumConstants())
                    .map(word -> word.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "))
                    .replaceFirst(", ([^,]*)$", " or $1");
            return Optional.of(name + " " + value + ": write " + words);
        }
        return type == int.class || type == long.class
                ? Optional.of(name + " " + value + ": write a whole number")
                : Optional.empty();
    }

    /** The root: without a command it shows which there are. */
    @Command(
            name = "tacit",
            description = "From transcripts to findings, with the trail between them.",
            synopsisSubcommandLabel = "COMMAND",
            commandListHeading = "%nCommands:%n",
            footer = {
                "",
                "Begin with: ./tacit demo --no-serve. Each command: ./tacit COMMAND --help.",
                "Exit codes: 0 done, 1 the input is at fault, 2 wrong usage."
            },
            mixinStandardHelpOptions = true)
    private static final class Tacit implements Runnable {
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public void run() {
            throw new NoCommand(spec.commandLine());
        }
    }

    /** Nothing was asked. */
    private static final class NoCommand extends ParameterException {
        private static final long serialVersionUID = 1L;

        NoCommand(CommandLine line) {
            super(line, "No command was given");
        }
    }

    private record Version(String version) implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"tacit " + version};
        }
    }
}
