package org.tacit.exchange.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The framework files the tests read. Paths are seen from the module's folder. */
final class FrameworkFiles {
    /** A file with nothing but what is required. */
    static final String LEAST = """
            format: tacit-framework/1
            id: least
            version: "1"
            title: Least
            language: en
            citation: Nobody.
            licence: CC0-1.0
            wording: ours
            constructs:
              - id: a
                kind: construct
                name: A
                definition: What it means.
            """;

    static final Path FOLDER = Path.of("src/test/resources/frameworks");

    private FrameworkFiles() {}

    /** The invented framework that uses every key. */
    static byte[] everything() {
        return read(FOLDER.resolve("everything.yaml"));
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
