package org.tacit.analysis.document;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Turns;

/**
 * One source with its codings, ready to be counted: turns with who speaks them, codings with code, coder and facets, the session and what its guide asked. There are no words in it,
 * only positions in code points, so it may leave the machine that holds the texts. Immutable, safe to share between threads, serializable.
 *
 * <p>Turns are in text order and do not overlap. Codings are in order of start, then end; a coding whose words an edit took away is empty and is counted by no fold. Speaker labels,
 * headings and other text between turns are not speech. A source in which no turns were found counts as one turn, over the whole text, of {@link Voice#UNASSIGNED}.
 */
public final class CodedDocument implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SourceId source;
    private final @Nullable SessionFacts session;
    private final int length;
    private final boolean turnsFound;
    private final Voice[] voices;
    private final int[] turnVoice;
    private final int[] turnStart;
    private final int[] turnEnd;
    private final CodeId[] codes;
    private final CoderId[] coders;
    private final Facets[] facetSets;
    private final int[] start;
    private final int[] end;
    private final int[] code;
    private final int[] coder;
    private final int[] facets;

    /**
     * A source as it is coded now.
     *
     * @param source the source
     * @param session the session it records; null when not known
     * @param speakers who speaks under each label of the source, in the order of the labels
     * @param codings the codings of the source
     */
    CodedDocument(Source source, @Nullable SessionFacts session, List<Voice> speakers, SourceCodings codings) {
        Turns turns = source.turns();
        this.source = source.id();
        this.session = session;
        this.length = source.text().length();
        this.turnsFound = turns.size() > 0;
        Map<Voice, Integer> known = new LinkedHashMap<>();
        int[] voiceOfLabel = new int[speakers.size()];
        for (int label = 0; label < voiceOfLabel.length; label++) {
            voiceOfLabel[label] = voice(known, speakers.get(label));
        }
        int count = turnsFound ? turns.size() : 1;
        this.turnVoice = new int[count];
        this.turnStart = new int[count];
        this.turnEnd = new int[count];
        if (!turnsFound) {
            turnVoice[0] = voice(known, Voice.UNASSIGNED);
            turnEnd[0] = length;
        }
        for (int i = 0; i < turns.size(); i++) {
            turnVoice[i] = voiceOfLabel[turns.label(i)];
            turnStart[i] = turns.start(i);
            turnEnd[i] = turns.end(i);
        }
        this.voices = known.keySet().toArray(Voice[]::new);
        this.codes = codings.codes().toArray(CodeId[]::new);
        this.coders = codings.coders().toArray(CoderId[]::new);
        this.facetSets = codings.facetSets().toArray(Facets[]::new);
        this.start = codings.starts();
        this.end = codings.ends();
        this.code = codings.codeIndexes();
        this.coder = codings.coderIndexes();
        this.facets = codings.facetsIndexes();
    }

    private static int voice(Map<Voice, Integer> known, Voice voice) {
        Integer index = known.putIfAbsent(voice, known.size());
        return index == null ? known.size() - 1 : index;
    }

    /** The source. */
    public SourceId source() {
        return source;
    }

    /** The session it records, when known. */
    public Optional<SessionFacts> session() {
        return Optional.ofNullable(session);
    }

    /** Code points in the text, labels and all. */
    public int length() {
        return length;
    }

    /** Whether turns were found; otherwise the one turn there is stands for the whole text. */
    public boolean turnsFound() {
        return turnsFound;
    }

    /** How many different voices there are; a person under two labels is one. */
    public int voices() {
        return voices.length;
    }

    /** The voice at {@code index}. */
    public Voice voice(int index) {
        return voices[index];
    }

    /** How many turns there are, at least one. */
    public int turns() {
        return turnStart.length;
    }

    /** The first code point of the speech of a turn, counted from 0. */
    public int turnStart(int turn) {
        return turnStart[turn];
    }

    /** The code point after the speech of a turn. */
    public int turnEnd(int turn) {
        return turnEnd[turn];
    }

    /** The index of the voice of a turn. */
    public int voiceOf(int turn) {
        return turnVoice[turn];
    }

    /** The index of the first turn whose speech ends after a position; {@link #turns()} when there is none. */
    public int firstTurnEndingAfter(int position) {
        int low = 0;
        int high = turnEnd.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turnEnd[middle] > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How many codings there are, emptied ones included. */
    public int codings() {
        return start.length;
    }

    /** The start of a coding. */
    public int start(int coding) {
        return start[coding];
    }

    /** The end of a coding. */
    public int end(int coding) {
        return end[coding];
    }

    /** The code of a coding. */
    public CodeId code(int coding) {
        return codes[code[coding]];
    }

    /** The coder of a coding. */
    public CoderId coder(int coding) {
        return coders[coder[coding]];
    }

    /** The facets of a coding. */
    public Facets facets(int coding) {
        return facetSets[facets[coding]];
    }

    /** The index of a coding's code in {@link #codes()}. */
    public int codeOf(int coding) {
        return code[coding];
    }

    /** The index of a coding's coder in {@link #coders()}. */
    public int coderOf(int coding) {
        return coder[coding];
    }

    /** The index of a coding's facets in {@link #facetSets()}. */
    public int facetsOf(int coding) {
        return facets[coding];
    }

    /** The codes codings point to; one may be there that no coding uses. */
    public List<CodeId> codes() {
        return List.of(codes);
    }

    /** The coders codings point to. */
    public List<CoderId> coders() {
        return List.of(coders);
    }

    /** The facets codings point to. */
    public List<Facets> facetSets() {
        return List.of(facetSets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodedDocument that
                && source.equals(that.source)
                && Objects.equals(session, that.session)
                && length == that.length
                && turnsFound == that.turnsFound
                && Arrays.equals(voices, that.voices)
                && Arrays.equals(turnVoice, that.turnVoice)
                && Arrays.equals(turnStart, that.turnStart)
                && Arrays.equals(turnEnd, that.turnEnd)
                && Arrays.equals(codes, that.codes)
                && Arrays.equals(coders, that.coders)
                && Arrays.equals(facetSets, that.facetSets)
                && Arrays.equals(start, that.start)
                && Arrays.equals(end, that.end)
                && Arrays.equals(code, that.code)
                && Arrays.equals(coder, that.coder)
                && Arrays.equals(facets, that.facets);
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + Arrays.hashCode(start);
    }

    @Override
    public String toString() {
        return source + ": " + start.length + " codings, " + turnStart.length + " turns";
    }
}
