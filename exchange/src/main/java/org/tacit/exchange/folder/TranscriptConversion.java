package org.tacit.exchange.folder;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tacit.domain.Words;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.transcript.TranscriptFile;

/** What the study folder needs of the readers of transcripts. Implementations are stateless and safe to share between threads. */
public interface TranscriptConversion {
    /** The rule that chooses one by the evidence of the text. */
    String DETECT = "auto";

    /**
     * Converts a file, or files that together hold one talk.
     *
     * @param files named without their folder
     * @param rule for speaker turns: a name, {@link #DETECT}, or a rule as it was recorded
     * @param labels of the turns when the rule was recorded with them; else empty
     * @throws org.tacit.domain.TacitException when the files cannot be read as one source, or the rule is none
     */
    Converted convert(List<TranscriptFile> files, String rule, List<String> labels);

    /**
     * Finds the turns of a text that is not the file's any more because it was edited.
     *
     * @throws org.tacit.domain.TacitException when the rule is none
     */
    Found turns(CodePointText text, String rule, List<String> labels);

    /**
     * Joins labels to people by id, name or alias.
     *
     * @param byHand who speaks under some of the labels
     */
    Joined join(
            List<String> labels,
            Map<String, Speaker> byHand,
            Collection<Participant> participants,
            Collection<Moderator> moderators);

    /**
     * A converted file.
     *
     * @param text the canonical text
     * @param mediaType what the file was
     * @param encoding the character encoding of its bytes; empty where the format has its own
     * @param converter stable name of the converter
     * @param version version of the converter
     * @param found the turns in the text
     */
    record Converted(
            CodePointText text, String mediaType, String encoding, String converter, int version, Found found) {
        public Converted {
            requireNonNull(text, "text is null");
            requireNonNull(mediaType, "mediaType is null");
            requireNonNull(encoding, "encoding is null");
            requireNonNull(converter, "converter is null");
            requireNonNull(found, "found is null");
        }
    }

    /**
     * Turns, and what to look at.
     *
     * @param turns the turns, with the rule they were found by
     * @param doubts places a person should look at
     */
    record Found(Turns turns, List<FolderDoubt> doubts) {
        public Found {
            requireNonNull(turns, "turns is null");
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * Who speaks under each label.
     *
     * @param speakers one for each label, in the same order
     * @param unmatched labels joined to nobody, with the reason
     */
    record Joined(List<Speaker> speakers, @Words Map<String, String> unmatched) {
        public Joined {
            speakers = List.copyOf(speakers);
            unmatched = Map.copyOf(unmatched);
        }
    }
}
