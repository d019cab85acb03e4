package org.tacit.analysis.saturation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.CodedDocument;
import org.tacit.analysis.document.SessionFacts;
import org.tacit.analysis.document.Voice;
import org.tacit.analysis.fold.ByDocument;
import org.tacit.analysis.fold.CellSet;
import org.tacit.analysis.fold.DocumentFold;
import org.tacit.analysis.saturation.SaturationState.DocumentCodes;
import org.tacit.analysis.saturation.SaturationState.VoiceCodes;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.study.Study;

/**
 * Saturation as a fold, after G. Guest, E. Namey and M. Chen, A simple method to assess and report thematic saturation in qualitative research, PLoS ONE 15(5), 2020, e0232076.
 *
 * <p>A code is new in the first unit, in the order taken, in which it is applied to speech of a participant or of a speaker who is not known; when it was applied does not matter. Codes
 * are those of the codebook as it is now, so merges and splits apply to the past as well. The method and a worked example: docs/methods/saturation.md.
 *
 * <p>It fits every state of the study in which the codebook is the same.
 */
public final class SaturationFold implements DocumentFold<SaturationState, Saturation> {
    private static final long serialVersionUID = 1L;

    private final SaturationRequest request;
    private final HashMap<CodeId, Integer> indexes = new HashMap<>();

    private SaturationFold(Study study, SaturationRequest request) {
        this.request = requireNonNull(request, "request is null");
        for (Code code : study.codebook().inTreeOrder()) {
            indexes.put(code.id(), indexes.size());
        }
    }

    /** The saturation of a study. */
    public static SaturationFold of(Study study, SaturationRequest request) {
        return new SaturationFold(study, request);
    }

    @Override
    public SaturationState empty() {
        return SaturationState.EMPTY;
    }

    @Override
    public SaturationState add(SaturationState state, CodedDocument document) {
        @Nullable SessionFacts session = document.session().orElse(null);
        List<VoiceCodes> voices = request.filter().keeps(document) ? voices(document, session) : List.of();
        DocumentCodes codes = new DocumentCodes(
                document.source(),
                session == null ? null : session.id(),
                session == null ? null : session.date(),
                voices);
        return state.plus(new SaturationState(ByDocument.of(document.source(), codes)));
    }

    private List<VoiceCodes> voices(CodedDocument document, @Nullable SessionFacts session) {
        List<Set<Integer>> codes = new ArrayList<>();
        boolean[] counted = new boolean[document.voices()];
        for (int i = 0; i < counted.length; i++) {
            Voice voice = document.voice(i);
            counted[i] =
                    !(voice instanceof Voice.OfModerator) && request.filter().keeps(session, voice);
            codes.add(new TreeSet<>());
        }
        int first = 0;
        for (int coding = 0; coding < document.codings(); coding++) {
            int from = document.start(coding);
            int to = document.end(coding);
            while (first < document.turns() && document.turnEnd(first) <= from) {
                first++;
            }
            if (from == to || !request.filter().keeps(document.coder(coding))) {
                continue;
            }
            int code = index(document, coding);
            for (int turn = first; turn < document.turns() && document.turnStart(turn) < to; turn++) {
                if (document.turnStart(turn) < document.turnEnd(turn)) {
                    codes.get(document.voiceOf(turn)).add(code);
                }
            }
        }
        return said(document, counted, codes);
    }

    private int index(CodedDocument document, int coding) {
        CodeId code = document.code(coding);
        Integer index = indexes.get(code);
        if (index == null) {
            throw new IllegalArgumentException(
                    document.source() + " uses code " + code + ", which the study this analysis was made for has not");
        }
        return index;
    }

    /** One entry for each voice that speaks, coded or not, in order of first turn; those who are not known together. */
    private static List<VoiceCodes> said(CodedDocument document, boolean[] counted, List<Set<Integer>> codes) {
        List<VoiceCodes> said = new ArrayList<>();
        boolean[] seen = new boolean[counted.length];
        for (int turn = 0; turn < document.turns(); turn++) {
            int voice = document.voiceOf(turn);
            if (seen[voice] || !counted[voice] || document.turnStart(turn) == document.turnEnd(turn)) {
                continue;
            }
            seen[voice] = true;
            @Nullable
            ParticipantId who =
                    document.voice(voice) instanceof Voice.OfParticipant participant ? participant.id() : null;
            int[] numbers =
                    codes.get(voice).stream().mapToInt(Integer::intValue).toArray();
            said.add(new VoiceCodes(who, CellSet.of(numbers)));
        }
        return said;
    }

    @Override
    public SaturationState merge(SaturationState left, SaturationState right) {
        return left.plus(right);
    }

    @Override
    public Saturation result(SaturationState state) {
        Map<String, Integer> given = new HashMap<>();
        request.order().forEach(session -> given.putIfAbsent(session.value(), given.size()));
        return new SaturationCurve(request, given, indexes.size())
                .over(state.documents().values().stream()
                        .filter(document -> !document.voices().isEmpty())
                        .toList());
    }
}
