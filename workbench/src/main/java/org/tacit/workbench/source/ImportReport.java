package org.tacit.workbench.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.tacit.domain.source.SourceId;
import org.tacit.exchange.transcript.TranscriptCounts;
import org.tacit.exchange.turns.Doubt;

/**
 * What an import did, file by file.
 *
 * @param sources imported, or read for a preview
 * @param refused files that were not imported, with the reason
 */
public record ImportReport(List<Imported> sources, List<Refused> refused) {
    /** The most turns of a head. */
    public static final int HEAD_TURNS = 40;

    /** The most code points of a turn in a head. */
    public static final int HEAD_TEXT = 1_000;

    public ImportReport {
        sources = List.copyOf(sources);
        refused = List.copyOf(refused);
    }

    /**
     * One source.
     *
     * @param id its id in the study
     * @param name what it is called
     * @param file the file, or the first of the files, it came from
     * @param converter how it was read
     * @param encoding the character encoding; empty where the format has its own
     * @param rule the rule its turns were found by
     * @param counts turns, speakers, words, characters
     * @param turnsByLabel how many turns each label has, and who it is
     * @param doubts what to look at
     * @param leftOut what the file holds and the text does not
     * @param marks signs of the transcriber that stayed in the text
     * @param head how it begins, for a preview
     */
    public record Imported(
            SourceId id,
            String name,
            String file,
            String converter,
            String encoding,
            String rule,
            TranscriptCounts counts,
            List<LabelTurns> turnsByLabel,
            List<Doubt> doubts,
            Map<String, Integer> leftOut,
            Map<String, Integer> marks,
            List<HeadTurn> head) {
        public Imported {
            requireNonNull(id, "id is null");
            requireNonNull(name, "name is null");
            turnsByLabel = List.copyOf(turnsByLabel);
            doubts = List.copyOf(doubts);
            leftOut = Map.copyOf(leftOut);
            marks = Map.copyOf(marks);
            head = List.copyOf(head);
        }
    }

    /**
     * A label of a source.
     *
     * @param label as written
     * @param turns how many turns it has
     * @param person id of the participant or moderator it was joined to; empty when it was not
     */
    public record LabelTurns(String label, int turns, String person) {}

    /**
     * One of the first turns of a source; where no turns were found, the beginning of the text.
     *
     * @param label of who speaks; empty where there are no turns
     * @param text what is said, at most {@value #HEAD_TEXT} code points of it
     * @param line of the text it begins in, from 1
     */
    public record HeadTurn(String label, String text, int line) {}

    /**
     * A file that was not imported.
     *
     * @param file its name
     * @param why in one line
     */
    public record Refused(String file, String why) {}
}
