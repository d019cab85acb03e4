package org.tacit.exchange.folder;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;

/** Reads a table of turns: for a source whose turns no rule finds again, because its text was edited or the rule has changed. */
final class TurnsReader {
    private static final List<String> NEEDED = List.of(SourceKeys.LABEL, SourceKeys.START, SourceKeys.END);

    private final FolderFiles files;
    private final Problems problems;

    TurnsReader(FolderFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The turns in the table that these fields name. */
    Optional<Turns> read(Fields fields, CodePointText text) {
        String file = fields.words(SourceKeys.FILE);
        Optional<String> rule = fields.text(SourceKeys.RULE);
        Optional<String> table =
                files.read(file, fields.place(SourceKeys.FILE).toString()).flatMap(bytes -> files.text(bytes, file));
        if (rule.isEmpty() || table.isEmpty()) {
            return Optional.empty();
        }
        int before = problems.count();
        Turns.Builder turns = new Turns.Builder(rule.get());
        fields.exactTexts(SourceKeys.LABELS).forEach(turns::label);
        int[] floor = {0};
        Csv.read(table.get(), file, SourceKeys.TURN_COLUMNS, NEEDED, problems, row -> {
            OptionalInt start = Numbers.position(row, SourceKeys.START, problems);
            OptionalInt end = Numbers.position(row, SourceKeys.END, problems);
            OptionalLong from = Numbers.millis(row, SourceKeys.FROM, problems);
            OptionalLong to = Numbers.millis(row, SourceKeys.TO, problems);
            if (start.isEmpty() || end.isEmpty()) {
                return;
            }
            if (start.getAsInt() < floor[0] || end.getAsInt() < start.getAsInt() || end.getAsInt() > text.length()) {
                problems.add(
                        row.where(),
                        "the turn from " + start.getAsInt() + " to " + end.getAsInt()
                                + " does not follow the one before it within the text of " + text.length()
                                + " code points; list turns in order and apart");
                return;
            }
            floor[0] = end.getAsInt();
            turns.add(row.exact(SourceKeys.LABEL), new TextSpan(start.getAsInt(), end.getAsInt()), from, to);
        });
        return problems.count() == before ? Optional.of(turns.build()) : Optional.empty();
    }
}
