package org.tacit.cli.study;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tacit.cli.output.Answers;
import org.tacit.workbench.serve.Serving.Served;

/** Shows a person the way into a workbench that is being served, and waits until it is ended. */
final class OpenWorkbench {
    private final Answers answers;
    private final boolean browser;

    /** Prints the address, and opens it where there is a desktop. */
    OpenWorkbench(Answers answers) {
        this(answers, true);
    }

    private OpenWorkbench(Answers answers, boolean browser) {
        this.answers = requireNonNull(answers, "answers is null");
        this.browser = browser;
    }

    /** Prints the address only. */
    static OpenWorkbench withoutBrowser(Answers answers) {
        return new OpenWorkbench(answers, false);
    }

    /** Waits until the workbench is closed, which a signal to this process does in good order. */
    void until(Served served, Optional<String> study) {
        Thread ending = new Thread(served::close, "tacit-ending");
        Runtime.getRuntime().addShutdownHook(ending);
        URI address = study.map(served::address).orElseGet(served::address);
        answers.text("\nThe workbench:   " + address + "\n");
        answers.message(
                "Whoever has this address can work on the studies. End with Ctrl-C; everything is saved as you work");
        if (browser) {
            open(address);
        }
        try {
            served.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            served.close();
        }
    }

    /** A browser that does not come up is no failure: the address is printed. */
    private static void open(URI address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command;
        if (system.startsWith("mac")) {
            command = List.of("open", address.toString());
        } else if (system.startsWith("windows")) {
            command = List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        } else if (System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null) {
            command = List.of("xdg-open", address.toString());
        } else {
            return;
        }
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // No such program here.
            return;
        }
    }
}
