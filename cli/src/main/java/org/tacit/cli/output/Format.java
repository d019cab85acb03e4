package org.tacit.cli.output;

/** The forms an answer can be printed in. JSON and CSV are stable: programs rely on them. */
public enum Format {
    TABLE,
    JSON,
    CSV
}
