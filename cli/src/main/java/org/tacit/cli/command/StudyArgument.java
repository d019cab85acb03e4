package org.tacit.cli.command;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The study a command works on. */
public final class StudyArgument {
    @Parameters(index = "0", paramLabel = "STUDY.tacit", description = "The study's file.")
    private @Nullable Path file;

    /** The file, as given. */
    public Path file() {
        return requireNonNull(file, "file is null");
    }
}
