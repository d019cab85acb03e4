package org.tacit.cli.command;

import org.tacit.cli.output.Format;
import picocli.CommandLine.Option;

/** How a command answers. */
public final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            description = "How to answer: table, json or csv; default: table.")
    private Format format = Format.TABLE;

    /** The form asked for. */
    public Format get() {
        return format;
    }
}
