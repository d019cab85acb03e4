package org.tacit.cli.output;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where answers and messages go. Answers are on standard output and nothing else is; messages and progress are on standard error, so that an answer can be piped. Both are UTF-8. Not
 * thread-safe.
 */
public final class Answers {
    private final PrintStream out;
    private final PrintStream err;

    /** Prints answers to one stream and messages to another. */
    public Answers(PrintStream out, PrintStream err) {
        this.out = requireNonNull(out, "out is null");
        this.err = requireNonNull(err, "err is null");
    }

    /** The standard streams of the process, in UTF-8. */
    public static Answers ofProcess() {
        return new Answers(
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    /** Prints an answer in the form asked for. {@code json} gives a value of records, maps, lists and scalars. */
    public void answer(Format format, Supplier<Table> table, Supplier<Object> json) {
        switch (format) {
            case TABLE -> text(table.get().aligned());
            case CSV -> text(table.get().csv());
            case JSON -> json(json.get());
        }
    }

    /** Prints a value as JSON, indented, ending in a line feed. */
    public void json(Object value) {
        text(Mapper.JSON.writeValueAsString(value) + "\n");
    }

    /** Prints an answer that is text already. */
    public void text(String text) {
        out.print(text);
        out.flush();
    }

    /** Tells the person something beside the answer. */
    public void message(String line) {
        err.println(line);
    }

    /** The stream for answers, for help that was asked for. */
    public PrintStream out() {
        return out;
    }

    /** The stream for progress and usage. */
    public PrintStream err() {
        return err;
    }

    /** Made on first use: most commands print no JSON. */
    private static final class Mapper {
        static final ObjectMapper JSON =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }
}
