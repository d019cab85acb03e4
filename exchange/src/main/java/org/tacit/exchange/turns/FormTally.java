package org.tacit.exchange.turns;

import static org.tacit.exchange.turns.LabelShape.Verdict.LIKELY;
import static org.tacit.exchange.turns.LabelShape.Verdict.NEVER;
import static org.tacit.exchange.turns.LabelShape.Verdict.POSSIBLE;
import static org.tacit.exchange.turns.LabelShape.Verdict.UNLIKELY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weighs the labels of one form over a whole text, or over many texts of one kind. A label is believed when it repeats; a label met once is believed only when it looks like those that
 * repeat. Not thread-safe.
 */
final class FormTally {
    /** Of the labels of one form in one reading, how many are kept apart. A transcript has dozens; a text with more lines like these is not one. */
    private static final int MAX_LABELS = 10_000;

    private static final int REPEATS = 2;
    private static final int OFTEN = 3;
    /** A label that could be a name has to head this share of the believed lines. */
    private static final double POSSIBLE_SHARE = 0.02;
    /** An ordinary word has to head this share. */
    private static final double UNLIKELY_SHARE = 0.10;
    /** A label with this share sets what labels look like in this text. */
    private static final double CORE_SHARE = 0.05;
    /** Below this share, a label that looks unlike the core is not believed although it repeats. */
    private static final double RARE_SHARE = 0.01;

    private final TurnForm form;
    private final Map<String, LabelTally> byKey = new LinkedHashMap<>();

    FormTally(TurnForm form) {
        this.form = form;
    }

    void add(Head head, boolean opens) {
        String key = LabelShape.key(head.name());
        LabelTally tally = byKey.get(key);
        if (tally == null) {
            if (byKey.size() >= MAX_LABELS) {
                return;
            }
            tally = new LabelTally(key, LabelShape.of(head));
            byKey.put(key, tally);
        }
        tally.add(head);
        tally.opens |= opens;
    }

    /** The labels to believe, given how many lines with words there are and what the person has said. */
    FormDecision decide(int lines, TurnChoice choice) {
        Set<String> sure = keys(choice.speakers());
        Set<String> barred = keys(choice.notSpeakers());
        FormDecision decision = new FormDecision(form);
        List<LabelTally> open = new ArrayList<>();
        for (LabelTally tally : byKey.values()) {
            if (sure.contains(tally.key)) {
                decision.believe(tally);
            } else if (barred.contains(tally.key)) {
                decision.pass(tally);
            } else if (tally.shape.verdict() != NEVER) {
                open.add(tally);
            }
        }
        List<LabelTally> core = repeated(open, decision.lines());
        if (core.isEmpty() && decision.lines() == 0) {
            decideWithoutRepeats(open, lines, choice, decision);
        } else {
            decideByCore(open, core, decision);
        }
        return decision;
    }

    private static Set<String> keys(Collection<String> labels) {
        return labels.stream().map(LabelShape::key).collect(Collectors.toSet());
    }

    /** Labels that repeat often enough for what they look like. */
    private List<LabelTally> repeated(List<LabelTally> open, int sureLines) {
        int base = sureLines;
        for (LabelTally tally : open) {
            base += tally.count >= REPEATS && tally.shape.verdict() != UNLIKELY ? tally.count : 0;
        }
        List<LabelTally> repeated = new ArrayList<>();
        for (LabelTally tally : open) {
            boolean enough = switch (tally.shape.verdict()) {
                case LIKELY, LONG -> tally.count >= REPEATS;
                case POSSIBLE -> tally.count >= OFTEN && tally.count >= POSSIBLE_SHARE * base;
                case UNLIKELY -> tally.count >= OFTEN && tally.count >= UNLIKELY_SHARE * (base + tally.count);
                case NEVER -> false;
            };
            if (enough) {
                repeated.add(tally);
            }
        }
        // One short line that recurs is a refrain; names take turns.
        boolean refrain = form == TurnForm.NAME_LINE && repeated.size() == 1 && repeated.get(0).count < OFTEN;
        return refrain ? List.of() : repeated;
    }

    private void decideByCore(List<LabelTally> open, List<LabelTally> repeated, FormDecision decision) {
        int total = decision.lines()
                + repeated.stream().mapToInt(tally -> tally.count).sum();
        List<LabelTally> core = repeated.stream()
                .filter(tally -> tally.count >= CORE_SHARE * total)
                .toList();
        int words = core.stream().mapToInt(tally -> tally.shape.words()).max().orElse(1);
        Set<LabelShape.Letters> letters = core.stream()
                .map(tally -> tally.shape.letters())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LabelShape.Letters.class)));
        for (LabelTally tally : open) {
            boolean alike =
                    tally.shape.words() <= words && (letters.isEmpty() || letters.contains(tally.shape.letters()));
            if (repeated.contains(tally)) {
                boolean rare = tally.count <= OFTEN && tally.count < RARE_SHARE * total;
                if (alike || !rare) {
                    decision.believe(tally);
                } else {
                    decision.reject(
                            tally,
                            "stands where a speaker would only " + tally.count
                                    + " times and looks unlike the others; left inside the turn");
                }
            } else if (tally.shape.verdict() == LIKELY && alike) {
                decision.believeOnce(tally);
            } else if (form != TurnForm.NAME_LINE || tally.shape.verdict() == LIKELY) {
                decision.reject(tally, "could be a speaker, but " + reason(tally) + "; left inside the turn");
            }
        }
    }

    private static String reason(LabelTally tally) {
        if (tally.shape.verdict() == UNLIKELY) {
            return "is an ordinary word";
        }
        return tally.count == 1 ? "occurs once" : "occurs only " + tally.count + " times and does not look like a name";
    }

    /** A text too short for labels to repeat: believed when they make up at least half of it, or open it, or this form was asked for. */
    private void decideWithoutRepeats(List<LabelTally> open, int lines, TurnChoice choice, FormDecision decision) {
        List<LabelTally> names =
                open.stream().filter(tally -> tally.shape.verdict() == LIKELY).toList();
        int share = form == TurnForm.NAME_LINE ? 3 : 2;
        boolean half = names.size() >= REPEATS && names.size() * share >= lines;
        boolean opening =
                names.size() == 1 && names.get(0).opens && form != TurnForm.NAME_LINE && form != TurnForm.NAME_TAB;
        boolean asked = choice.wanted() instanceof TurnChoice.Wanted.OfForm;
        for (LabelTally tally : open) {
            if (names.contains(tally) && (half || opening || asked)) {
                decision.believeOnce(tally);
            } else if (form != TurnForm.NAME_LINE && tally.shape.verdict() != POSSIBLE) {
                decision.reject(tally, "could be a speaker, but no label repeats; no turn was made");
            }
        }
    }
}
