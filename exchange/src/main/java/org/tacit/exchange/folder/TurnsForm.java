package org.tacit.exchange.folder;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tacit.domain.TacitException;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.folder.SourceWords.Meta;
import org.tacit.exchange.folder.TranscriptConversion.Converted;
import org.tacit.exchange.folder.TranscriptConversion.Found;
import org.tacit.exchange.transcript.TranscriptFile;

/**
 * The shortest way to write the text and turns of a source such that reading gives the same again: the name of a rule; a rule as it was recorded, with the labels it goes with; or a
 * table of the turns. Each is tried as a reader would.
 *
 * @param asItCame whether the file still converts to the source's text
 * @param meta how the file converts, when it does
 * @param rule to write; empty when the turns need a table
 * @param labels to write beside the rule
 */
record TurnsForm(boolean asItCame, Optional<Meta> meta, String rule, List<String> labels) {

    boolean isTable() {
        return rule.isEmpty();
    }

    /**
     * Finds the form.
     *
     * @param files the originals under the names they will have; none when they are gone
     */
    static TurnsForm of(Turns turns, CodePointText text, List<TranscriptFile> files, TranscriptConversion conversion) {
        String recorded = turns.rule();
        String name = recorded.replaceFirst("/.*", "");
        List<Attempt> attempts = List.of(
                new Attempt(name, List.of()),
                new Attempt(recorded, turns.labels()),
                new Attempt(TranscriptConversion.DETECT, List.of()));
        Optional<Meta> meta = Optional.empty();
        boolean asItCame = false;
        for (Attempt attempt : attempts) {
            Optional<Converted> read = files.isEmpty()
                    ? Optional.empty()
                    : tried(() -> conversion.convert(files, attempt.rule(), attempt.labels()));
            if (read.isEmpty()) {
                continue;
            }
            meta = read.map(Meta::of);
            asItCame = read.get().text().equals(text);
            if (!asItCame) {
                break;
            }
            if (read.get().found().turns().equals(turns)) {
                return new TurnsForm(true, meta, attempt.rule(), attempt.labels());
            }
        }
        for (Attempt attempt : asItCame ? List.<Attempt>of() : attempts) {
            Optional<Found> found = tried(() -> conversion.turns(text, attempt.rule(), attempt.labels()));
            if (found.map(Found::turns).filter(turns::equals).isPresent()) {
                return new TurnsForm(false, meta, attempt.rule(), attempt.labels());
            }
        }
        return new TurnsForm(asItCame, meta, "", List.of());
    }

    /** One way a reader may be told to find the turns. */
    private record Attempt(String rule, List<String> labels) {}

    private static <T> Optional<T> tried(Supplier<T> attempt) {
        try {
            return Optional.of(attempt.get());
        } catch (TacitException impossible) {
            return Optional.empty();
        }
    }
}
