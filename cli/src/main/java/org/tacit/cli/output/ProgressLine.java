package org.tacit.cli.output;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.util.Locale;
import org.tacit.workbench.Progress;

/** Shows how far a long piece of work is: one line that is written over on a terminal, a line now and then elsewhere; nothing for work that is over within a second. Not thread-safe. */
public final class ProgressLine implements Progress, AutoCloseable {
    /** Set by the launcher when standard error is a terminal: Java cannot tell the streams apart. */
    private static final String TERMINAL = "tacit.terminal";

    private static final long QUIET_NANOS = 1_000_000_000L;
    private static final long TERMINAL_NANOS = 100_000_000L;
    private static final long ELSEWHERE_NANOS = 5_000_000_000L;
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream err;
    private final String doing;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private long next = begun + QUIET_NANOS;
    private boolean shown;

    /** Progress of what is being done, in one word. */
    public ProgressLine(PrintStream err, String doing) {
        this.err = requireNonNull(err, "err is null");
        this.doing = requireNonNull(doing, "doing is null");
        this.terminal = Boolean.getBoolean(TERMINAL);
    }

    @Override
    public void step(int done, int total, String what) {
        long now = System.nanoTime();
        if (now < next || total < 2) {
            return;
        }
        next = now + (terminal ? TERMINAL_NANOS : ELSEWHERE_NANOS);
        String line = String.format(Locale.ROOT, "%s %d of %d  %s", doing, done + 1, total, what);
        if (terminal) {
            err.print(ERASE + line);
            err.flush();
            shown = true;
        } else {
            err.println(line);
        }
    }

    @Override
    public void close() {
        if (shown) {
            err.print(ERASE);
            err.flush();
            shown = false;
        }
    }
}
