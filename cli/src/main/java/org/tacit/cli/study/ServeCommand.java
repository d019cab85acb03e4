package org.tacit.cli.study;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tacit.cli.command.Person;
import org.tacit.cli.command.PortOption;
import org.tacit.cli.output.Answers;
import org.tacit.workbench.serve.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves the workbench over the studies of a folder. */
@Command(
        name = "serve",
        description =
                "Opens the workbench in a browser over the studies of a folder. It answers to this computer alone, until"
                        + " it is ended with Ctrl-C.",
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    private final Serving serving;
    private final Answers answers;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder; default: the one you are in.")
    private Path folder = Path.of("");

    @Mixin
    private PortOption port = new PortOption();

    @Option(names = "--no-open", description = "Prints the address and opens no browser.")
    private boolean noOpen;

    @Mixin
    private Person person = new Person();

    /** Serves through a port of the workbench. */
    public ServeCommand(Serving serving, Answers answers) {
        this.serving = requireNonNull(serving, "serving is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        Serving.Request request = new Serving.Request(folder.toAbsolutePath(), port.get(), person.id());
        OpenWorkbench workbench = noOpen ? OpenWorkbench.withoutBrowser(answers) : new OpenWorkbench(answers);
        workbench.until(serving.start(request), Optional.empty());
        return 0;
    }
}
