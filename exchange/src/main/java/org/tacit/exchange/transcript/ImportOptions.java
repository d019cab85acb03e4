package org.tacit.exchange.transcript;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.tacit.domain.Words;
import org.tacit.exchange.turns.TurnChoice;

/**
 * What the person who imports says about the files. By default nothing: the format is told by the ending, the encoding and the turns by evidence.
 *
 * @param format read as this format, whatever the ending
 * @param encoding read with this character encoding
 * @param turns how speakers are marked, for formats that do not say themselves
 * @param merge whether pieces of talk by one speaker that follow each other are one turn
 * @param table which columns of a table hold what
 * @param json which keys of a JSON file hold what
 * @param tiers which tiers of a TextGrid are speakers; all that hold words when empty
 * @param pair how the names of TextGrid files that belong together are built, for example {@code {name}_{speaker}}
 */
public record ImportOptions(
        Optional<TranscriptFormat> format,
        Optional<Charset> encoding,
        TurnChoice turns,
        Merge merge,
        TableColumns table,
        JsonKeys json,
        @Words List<String> tiers,
        Optional<String> pair) {
    /** Nothing said. */
    public static final ImportOptions DEFAULT = new ImportOptions(
            Optional.empty(),
            Optional.empty(),
            TurnChoice.AUTOMATIC,
            Merge.AS_THE_FORMAT_IS_CUT,
            TableColumns.UNSAID,
            JsonKeys.UNSAID,
            List.of(),
            Optional.empty());

    public ImportOptions {
        requireNonNull(format, "format is null");
        requireNonNull(encoding, "encoding is null");
        requireNonNull(turns, "turns is null");
        requireNonNull(merge, "merge is null");
        requireNonNull(table, "table is null");
        requireNonNull(json, "json is null");
        tiers = List.copyOf(tiers);
        requireNonNull(pair, "pair is null");
    }

    /** Whether pieces of talk by one speaker that follow each other are one turn. */
    public enum Merge {
        /** Subtitles are cut where the screen is full, so their pieces are joined; rows, intervals and utterances were cut by a person, so each stays a turn. */
        AS_THE_FORMAT_IS_CUT,
        /** Joined. */
        SAME_SPEAKER,
        /** Each piece is a turn. */
        NEVER;

        /** Whether to join, in a format that joins by itself or does not. */
        public boolean joins(boolean byItself) {
            return this == SAME_SPEAKER || this == AS_THE_FORMAT_IS_CUT && byItself;
        }
    }

    /** The same options with a format. */
    public ImportOptions withFormat(TranscriptFormat changed) {
        return new ImportOptions(Optional.of(changed), encoding, turns, merge, table, json, tiers, pair);
    }

    /** The same options with an encoding. */
    public ImportOptions withEncoding(Charset changed) {
        return new ImportOptions(format, Optional.of(changed), turns, merge, table, json, tiers, pair);
    }

    /** The same options with another choice of turns. */
    public ImportOptions withTurns(TurnChoice changed) {
        return new ImportOptions(format, encoding, changed, merge, table, json, tiers, pair);
    }

    /** The same options with pieces joined or not. */
    public ImportOptions withMerge(Merge changed) {
        return new ImportOptions(format, encoding, turns, changed, table, json, tiers, pair);
    }

    /** The same options with columns. */
    public ImportOptions withTable(TableColumns changed) {
        return new ImportOptions(format, encoding, turns, merge, changed, json, tiers, pair);
    }

    /** The same options with keys. */
    public ImportOptions withJson(JsonKeys changed) {
        return new ImportOptions(format, encoding, turns, merge, table, changed, tiers, pair);
    }

    /** The same options with tiers. */
    public ImportOptions withTiers(List<String> changed) {
        return new ImportOptions(format, encoding, turns, merge, table, json, changed, pair);
    }

    /** The same options with a pattern for files that belong together. */
    public ImportOptions withPair(String changed) {
        return new ImportOptions(format, encoding, turns, merge, table, json, tiers, Optional.of(changed));
    }
}
