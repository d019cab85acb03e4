package org.tacit.analysis.quotes;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.SessionFacts;
import org.tacit.analysis.document.Voice;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.ThemeId;

/**
 * One passage, without its words. Passages of the same extent are one, however many codings and themes point to it; others are not joined, even when they overlap.
 *
 * @param source where
 * @param extent its place in the source's text, in code points
 * @param session the session the source records; null when not known
 * @param parts who says which part of it, in text order; moderators too, because without them the words would not make sense
 * @param codings what it is coded as, by the coders looked at, in order of codebook, then coder
 * @param evidenceFor themes it bears out
 * @param disconfirming themes it speaks against or bounds
 */
public record Quote(
        SourceId source,
        TextSpan extent,
        @Nullable SessionFacts session,
        List<Part> parts,
        List<Applied> codings,
        List<ThemeId> evidenceFor,
        List<ThemeId> disconfirming)
        implements Serializable {
    public Quote {
        requireNonNull(source, "source is null");
        requireNonNull(extent, "extent is null");
        parts = List.copyOf(parts);
        codings = List.copyOf(codings);
        evidenceFor = List.copyOf(evidenceFor);
        disconfirming = List.copyOf(disconfirming);
    }

    /**
     * What one turn has of a passage.
     *
     * @param turn number of the turn in the source, counted from 1
     * @param voice who speaks
     * @param extent the part of the passage in the turn's speech
     */
    public record Part(int turn, Voice voice, TextSpan extent) implements Serializable {
        public Part {
            requireNonNull(voice, "voice is null");
            requireNonNull(extent, "extent is null");
        }
    }

    /**
     * One coding of a passage.
     *
     * @param code as what
     * @param coder by whom
     * @param facets with what direction, level and weight
     */
    public record Applied(CodeId code, CoderId coder, Facets facets) implements Serializable {
        public Applied {
            requireNonNull(code, "code is null");
            requireNonNull(coder, "coder is null");
            requireNonNull(facets, "facets is null");
        }
    }

    /** The participants who speak in it, each once, in order of first part. */
    public List<Voice.OfParticipant> participants() {
        return parts.stream()
                .filter(part -> part.voice() instanceof Voice.OfParticipant)
                .map(part -> (Voice.OfParticipant) part.voice())
                .distinct()
                .toList();
    }
}
