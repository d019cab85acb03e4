package org.tacit.cli.command;

import picocli.CommandLine.Option;

/** The port a command answers on. */
public final class PortOption {
    /** A port nobody else is known to use. */
    public static final int USUAL = 7411;

    private static final int HIGHEST = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to answer on; default: " + USUAL + ", or 0 for any that is free.")
    private int port = USUAL;

    /**
     * The port asked for.
     *
     * @throws WrongUsage when it cannot be one
     */
    public int get() {
        if (port < 0 || port > HIGHEST) {
            throw new WrongUsage(port + " is no port: give a number from 0 to " + HIGHEST);
        }
        return port;
    }
}
