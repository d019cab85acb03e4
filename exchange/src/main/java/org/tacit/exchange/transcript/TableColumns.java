package org.tacit.exchange.transcript;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.tacit.domain.TacitException;

/**
 * Which columns of a table hold what. A column is named as in the first row, capitals apart, or by its number, {@code #3}; with a number for the text the table is taken to have no first row
 * of names. With a column of speakers a row is a turn, without one a row is an interview with its turns inside.
 *
 * @param text what is said, or the whole interview
 * @param speaker who says it
 * @param from when it starts: a clock time, or seconds
 * @param to when it ends
 * @param source which interview a row belongs to, or what the interview is called
 * @param prompt what was asked before a row's text: a turn of its own
 * @param promptLabel the label of those who ask
 * @param delimiter what stands between cells; found by evidence when empty
 */
public record TableColumns(
        Optional<String> text,
        Optional<String> speaker,
        Optional<String> from,
        Optional<String> to,
        Optional<String> source,
        Optional<String> prompt,
        String promptLabel,
        Optional<Character> delimiter) {
    /** The label of a prompt when none is given. */
    public static final String PROMPT_LABEL = "Interviewer";

    /** Nothing said. */
    public static final TableColumns UNSAID = new TableColumns(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            PROMPT_LABEL,
            Optional.empty());

    public TableColumns {
        requireNonNull(text, "text is null");
        requireNonNull(speaker, "speaker is null");
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
        requireNonNull(source, "source is null");
        requireNonNull(prompt, "prompt is null");
        requireNonNull(promptLabel, "promptLabel is null");
        requireNonNull(delimiter, "delimiter is null");
    }

    /**
     * The same columns with one more, as a person types it: {@code text=dialogue}, {@code speaker=who}, {@code time=start}, {@code to=end}, {@code group=id}, {@code prompt=question},
     * {@code prompt-label=Doctor}, {@code delimiter=;} ({@code tab} for the tab).
     *
     * @throws TacitException when it is none of these
     */
    public TableColumns with(String typed) {
        int equals = typed.indexOf('=');
        String what = equals < 0 ? typed : typed.substring(0, equals);
        String value = typed.substring(equals + 1);
        if (equals < 0 || value.isEmpty()) {
            throw unknown(typed);
        }
        Optional<String> column = Optional.of(value);
        return switch (what) {
            case "text" -> new TableColumns(column, speaker, from, to, source, prompt, promptLabel, delimiter);
            case "speaker" -> new TableColumns(text, column, from, to, source, prompt, promptLabel, delimiter);
            case "time", "from" -> new TableColumns(text, speaker, column, to, source, prompt, promptLabel, delimiter);
            case "to" -> new TableColumns(text, speaker, from, column, source, prompt, promptLabel, delimiter);
            case "group", "source" -> new TableColumns(text, speaker, from, to, column, prompt, promptLabel, delimiter);
            case "prompt" -> new TableColumns(text, speaker, from, to, source, column, promptLabel, delimiter);
            case "prompt-label" -> new TableColumns(text, speaker, from, to, source, prompt, value, delimiter);
            case "delimiter" ->
                new TableColumns(text, speaker, from, to, source, prompt, promptLabel, Optional.of(delimiter(value)));
            default -> throw unknown(typed);
        };
    }

    private static char delimiter(String value) {
        if (value.equals("tab") || value.equals("\\t")) {
            return '\t';
        }
        if (value.length() != 1 || "\"\n\r".contains(value)) {
            throw new TacitException("\"" + value + "\" cannot stand between cells: give one character, or tab");
        }
        return value.charAt(0);
    }

    private static TacitException unknown(String typed) {
        return new TacitException(
                "\"" + typed
                        + "\" names no column: write text=NAME, speaker=NAME, time=NAME, to=NAME, group=NAME, prompt=NAME, prompt-label=LABEL or delimiter=SIGN");
    }
}
