package org.tacit.analysis.saturation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.fold.ByDocument;
import org.tacit.analysis.fold.CellSet;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.source.SourceId;

/**
 * The state of saturation: which codes are in which document. What is new depends on the order, so it is found only in the result, and the order of adding does not matter. Immutable.
 *
 * @param documents the codes of each
 */
public record SaturationState(ByDocument<DocumentCodes> documents) implements Serializable {
    static final SaturationState EMPTY = new SaturationState(ByDocument.empty());

    public SaturationState {
        requireNonNull(documents, "documents is null");
    }

    SaturationState plus(SaturationState other) {
        return new SaturationState(documents.union(other.documents));
    }

    /**
     * The codes of one document.
     *
     * @param source which
     * @param session the session it records; null when not known
     * @param date of the session; null when not known
     * @param voices the codes of what each voice says, in order of first turn
     */
    public record DocumentCodes(
            SourceId source,
            @Nullable SessionId session,
            @Nullable LocalDate date,
            List<VoiceCodes> voices) implements Serializable {
        public DocumentCodes {
            requireNonNull(source, "source is null");
            voices = List.copyOf(voices);
        }
    }

    /**
     * The codes of what one voice says.
     *
     * @param participant who; null for speakers who are not known
     * @param codes the codes' places in the codebook
     */
    public record VoiceCodes(@Nullable ParticipantId participant, CellSet codes) implements Serializable {
        public VoiceCodes {
            requireNonNull(codes, "codes is null");
        }
    }
}
