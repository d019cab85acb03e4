package org.tacit.exchange.transcript;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.tacit.domain.TacitException;

/**
 * Which keys of a JSON file hold what. A path is keys with full stops between, from the top: {@code meeting.turns}; {@code *} stands for every element of a list or every value of an object,
 * and makes each list it leads to a source: {@code interviews.*.turns}.
 *
 * @param turns the path to the list of turns; found by evidence when empty; an empty path is the file itself
 * @param speaker the key of who speaks, in a turn
 * @param text the key of what is said
 * @param from the key of when it starts: a clock time, or a number
 * @param to the key of when it ends
 * @param source the path, beside the list of turns or from the top, to what the source is called
 * @param milliseconds whether numbers are milliseconds; otherwise seconds
 */
public record JsonKeys(
        Optional<String> turns,
        Optional<String> speaker,
        Optional<String> text,
        Optional<String> from,
        Optional<String> to,
        Optional<String> source,
        boolean milliseconds) {
    /** Nothing said. */
    public static final JsonKeys UNSAID = new JsonKeys(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    public JsonKeys {
        requireNonNull(turns, "turns is null");
        requireNonNull(speaker, "speaker is null");
        requireNonNull(text, "text is null");
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
        requireNonNull(source, "source is null");
    }

    /**
     * The same keys with one more, as a person types it: {@code turns=utterances}, {@code speaker=who}, {@code text=words}, {@code from=start}, {@code to=end}, {@code source=id},
     * {@code unit=ms}.
     *
     * @throws TacitException when it is none of these
     */
    public JsonKeys with(String typed) {
        int equals = typed.indexOf('=');
        String what = equals < 0 ? typed : typed.substring(0, equals);
        Optional<String> value = Optional.of(typed.substring(equals + 1));
        if (equals < 0) {
            throw unknown(typed);
        }
        return switch (what) {
            case "turns" -> new JsonKeys(value, speaker, text, from, to, source, milliseconds);
            case "speaker" -> new JsonKeys(turns, value, text, from, to, source, milliseconds);
            case "text" -> new JsonKeys(turns, speaker, value, from, to, source, milliseconds);
            case "time", "from" -> new JsonKeys(turns, speaker, text, value, to, source, milliseconds);
            case "to" -> new JsonKeys(turns, speaker, text, from, value, source, milliseconds);
            case "group", "source" -> new JsonKeys(turns, speaker, text, from, to, value, milliseconds);
            case "unit" -> new JsonKeys(turns, speaker, text, from, to, source, isMilliseconds(typed, value.get()));
            default -> throw unknown(typed);
        };
    }

    private static boolean isMilliseconds(String typed, String unit) {
        return switch (unit) {
            case "ms" -> true;
            case "s" -> false;
            default -> throw unknown(typed);
        };
    }

    private static TacitException unknown(String typed) {
        return new TacitException(
                "\"" + typed
                        + "\" names no key: write turns=PATH, speaker=KEY, text=KEY, from=KEY, to=KEY, source=PATH or unit=s|ms");
    }
}
