package org.tacit.exchange.transcript.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.TableColumns;
import org.tacit.exchange.transcript.UnreadableTranscript;
import org.tacit.exchange.turns.Doubt;

/**
 * The columns of one table, by number from 0; -1 for one that is not used.
 *
 * @param text what is said
 * @param speaker who says it
 * @param from when it starts
 * @param to when it ends
 * @param source which interview it belongs to
 * @param prompt what was asked
 * @param named whether the first row names the columns
 */
record Columns(int text, int speaker, int from, int to, int source, int prompt, boolean named) {
    /** Not used. */
    static final int NONE = -1;

    private static final List<String> TEXTS =
            List.of("text", "utterance", "speech", "content", "dialogue", "dialog", "transcript", "words", "turn");
    private static final List<String> SPEAKERS =
            List.of("speaker", "who", "speaker_label", "speaker_name", "name", "participant", "label");

    /**
     * Finds the columns the person named; with nothing said, those with usual names.
     *
     * @throws UnreadableTranscript listing the columns there are, when one is not
     */
    static Columns of(TableParser.Row first, TableColumns said, Findings findings) {
        Map<String, Integer> names = TableParser.names(first);
        if (said.text().isEmpty()) {
            return guessed(first, names, said, findings);
        }
        boolean named = !said.text().get().startsWith("#");
        return new Columns(
                find(said.text(), names, first),
                find(said.speaker(), names, first),
                find(said.from(), names, first),
                find(said.to(), names, first),
                find(said.source(), names, first),
                find(said.prompt(), names, first),
                named);
    }

    private static Columns guessed(
            TableParser.Row first, Map<String, Integer> names, TableColumns said, Findings findings) {
        Optional<String> text = TEXTS.stream().filter(names::containsKey).findFirst();
        if (text.isEmpty()) {
            throw new UnreadableTranscript("which column holds the words? Its columns are " + listed(first)
                    + "; name one with text=NAME, and with speaker=NAME who says them");
        }
        Optional<String> speaker = said.speaker()
                .or(() -> SPEAKERS.stream().filter(names::containsKey).findFirst());
        findings.doubts()
                .add(
                        Doubt.WHOLE_FILE,
                        "",
                        "nobody said which columns to read; taken by their names: text=" + text.get()
                                + speaker.map(name -> ", speaker=" + name).orElse(", a row an interview"));
        return new Columns(
                find(text, names, first),
                find(speaker, names, first),
                find(said.from(), names, first),
                find(said.to(), names, first),
                find(said.source(), names, first),
                find(said.prompt(), names, first),
                true);
    }

    private static int find(Optional<String> name, Map<String, Integer> names, TableParser.Row first) {
        if (name.isEmpty()) {
            return NONE;
        }
        Integer column = names.get(TableParser.key(name.get()));
        if (column != null) {
            return column;
        }
        if (name.get().matches("#[1-9]\\d{0,3}")) {
            int number = Integer.parseInt(name.get().substring(1));
            if (number <= first.cells().size()) {
                return number - 1;
            }
        }
        throw new UnreadableTranscript("has no column \"" + name.get() + "\"; its columns are " + listed(first));
    }

    private static String listed(TableParser.Row first) {
        String listed = String.join(
                ", ", first.cells().stream().limit(30).map(String::strip).toList());
        return listed.length() > 300 ? listed.substring(0, 300) + "…" : listed;
    }
}
