package org.tacit.exchange.turns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;

/**
 * Finds speaker turns in canonical text. {@link #detect} weighs the ways a transcript can say who speaks and proposes; {@link #run} applies a recorded rule to a text again, with the
 * labels recorded with its turns, and gives the same turns for the same text. Neither changes anything: a reading is a preview until somebody stores it. Stateless.
 *
 * <p>Times stand in the text only for rules of this package; turns that came from a format with times of its own ({@link TurnRule#COMPOSED}) come back without them.
 */
public final class TurnRules {
    private TurnRules() {}

    /** The turns of one text. */
    public static TurnReading detect(CodePointText text, TurnChoice choice) {
        return detect(List.of(text), choice).get(0);
    }

    /** The turns of texts of one kind, such as the rows of a table: the evidence of all decides for each. In the order of the texts. */
    public static List<TurnReading> detect(List<CodePointText> texts, TurnChoice choice) {
        TurnChoice.Wanted wanted = choice.wanted();
        if (wanted instanceof TurnChoice.Wanted.Nothing) {
            return texts.stream()
                    .map(text -> run(TurnRule.NONE, List.of(), text))
                    .toList();
        }
        if (wanted instanceof TurnChoice.Wanted.Matching matching) {
            TurnRule rule = TurnRule.of(TurnPattern.NAME, TurnPattern.VERSION).with(TurnRule.REGEX, matching.regex());
            return texts.stream().map(text -> run(rule, List.of(), text)).toList();
        }
        return byEvidence(texts, choice);
    }

    private static List<TurnReading> byEvidence(List<CodePointText> texts, TurnChoice choice) {
        TurnDetection detection = new TurnDetection(choice);
        // A heading of facts stands above one transcript, not above each row of a table.
        int fromLine = texts.size() == 1 ? HeadingOfFacts.talkStart(texts.get(0).text()) : 1;
        texts.forEach(text -> detection.count(text, fromLine));
        List<FormDecision> decisions = detection.decide();
        List<TurnReading.Evidence> compared = decisions.stream()
                .map(FormDecision::evidence)
                .filter(evidence -> evidence.lines() > 0)
                .toList();
        FormDecision best = decisions.get(0);
        if (best.lines() == 0 && texts.size() == 1 && mayBeNameLine(choice)) {
            List<String> names = CloseNames.in(texts.get(0), fromLine, choice);
            if (!names.isEmpty()) {
                return List.of(closeNames(names, fromLine, texts.get(0)));
            }
        }
        List<TurnReading> readings = new ArrayList<>(texts.size());
        for (CodePointText text : texts) {
            readings.add(best.lines() == 0 ? nothingFound(best, text) : read(best, fromLine, text, compared));
        }
        return readings;
    }

    private static boolean mayBeNameLine(TurnChoice choice) {
        return !(choice.wanted() instanceof TurnChoice.Wanted.OfForm only) || only.form() == TurnForm.NAME_LINE;
    }

    private static TurnReading closeNames(List<String> names, int fromLine, CodePointText text) {
        TurnRule rule =
                TurnRule.of(TurnForm.NAME_LINE.stableName(), TurnForm.VERSION).with(TurnRule.BLANK_ABOVE, "no");
        TurnReading reading =
                run(fromLine == 1 ? rule : rule.with(TurnRule.FROM_LINE, Integer.toString(fromLine)), names, text);
        List<Doubt> doubts = new ArrayList<>();
        doubts.add(new Doubt(
                Doubt.WHOLE_FILE,
                "",
                "names stand alone on their lines without a blank line above: look whether they are speakers"));
        doubts.addAll(reading.doubts());
        return new TurnReading(reading.rule(), reading.turns(), doubts, List.of());
    }

    private static TurnReading nothingFound(FormDecision best, CodePointText text) {
        Doubts doubts = new Doubts();
        new FormPass(text, best, LabelBook.of(Map.of()), doubts).run(1, new TurnCollector(text, TurnRule.NONE, doubts));
        if (text.length() > 0) {
            doubts.add(Doubt.WHOLE_FILE, "", "no speaker labels were found; the text was kept without turns");
        }
        return new TurnReading(TurnRule.NONE, Turns.NONE, doubts.list(), List.of());
    }

    private static TurnReading read(
            FormDecision best, int fromLine, CodePointText text, List<TurnReading.Evidence> compared) {
        TurnRule named = TurnRule.of(best.form().stableName(), TurnForm.VERSION);
        TurnRule rule = fromLine == 1 ? named : named.with(TurnRule.FROM_LINE, Integer.toString(fromLine));
        Doubts doubts = new Doubts();
        if (fromLine > 1) {
            doubts.add(
                    1,
                    Lines.beginning(text.text(), 0, firstLineEnd(text)),
                    "lines 1 to " + (fromLine - 1) + " were read as the heading of the transcript, not as talk");
        }
        Turns turns = new FormPass(text, best, LabelBook.of(best.believed()), doubts)
                .run(fromLine, new TurnCollector(text, rule, doubts));
        if (turns.size() == 0) {
            doubts.add(Doubt.WHOLE_FILE, "", "no turns were found in this text");
        }
        return new TurnReading(rule, turns, doubts.list(), compared);
    }

    private static int firstLineEnd(CodePointText text) {
        int end = text.text().indexOf('\n');
        return end < 0 ? text.text().length() : end;
    }

    /**
     * Applies a recorded rule.
     *
     * @param labels the labels recorded with the turns; only these are taken for speakers, however they are spelt
     * @throws TacitException when the rule, or its version, is not known here
     */
    public static TurnReading run(TurnRule rule, List<String> labels, CodePointText text) {
        Doubts doubts = new Doubts();
        TurnCollector collector = new TurnCollector(text, rule, doubts);
        Turns turns;
        if (rule.name().equals(TurnRule.NONE.name())) {
            turns = Turns.NONE;
        } else if (rule.equals(TurnRule.COMPOSED)) {
            turns = composed(labels, text, collector);
        } else if (rule.name().equals(TurnPattern.NAME) && rule.version() == TurnPattern.VERSION) {
            turns = matching(rule, labels, text, collector, doubts);
        } else {
            TurnForm form = TurnForm.named(rule.name())
                    .filter(known -> rule.version() == TurnForm.VERSION)
                    .orElseThrow(() -> unknown(rule));
            int fromLine = fromLine(rule);
            turns = new FormPass(text, new FormDecision(form), LabelBook.of(labels), doubts)
                    .close("no".equals(rule.parameters().get(TurnRule.BLANK_ABOVE)))
                    .run(fromLine, collector);
        }
        return new TurnReading(rule, turns, doubts.list(), List.of());
    }

    private static int fromLine(TurnRule rule) {
        try {
            return Integer.parseInt(rule.parameters().getOrDefault(TurnRule.FROM_LINE, "1"));
        } catch (NumberFormatException e) {
            throw new TacitException(
                    "the rule \"" + rule + "\" has a " + TurnRule.FROM_LINE + " that is not a number", e);
        }
    }

    private static TacitException unknown(TurnRule rule) {
        return new TacitException("the rule \"" + rule
                + "\" for speaker turns is not known to this version of Tacit; the turns as recorded stay valid");
    }

    private static Turns composed(List<String> labels, CodePointText text, TurnCollector collector) {
        String all = text.text();
        Set<String> known = new HashSet<>(labels);
        Lines.each(all, (number, from, to) -> {
            String line = all.substring(from, to);
            int speech = ComposedText.headOf(line, known);
            if (speech >= 0) {
                String label = line.substring(0, line.indexOf(": "));
                collector.start(
                        label,
                        number,
                        from,
                        new Head(TurnForm.NAME_COLON, label, label, from + speech, Timestamp.NONE, Timestamp.NONE));
            }
        });
        return collector.finish();
    }

    private static Turns matching(
            TurnRule rule, List<String> labels, CodePointText text, TurnCollector collector, Doubts doubts) {
        TurnPattern pattern = TurnPattern.compile(rule.parameters().getOrDefault(TurnRule.REGEX, ""));
        String all = text.text();
        Map<String, String> byKey = new HashMap<>();
        labels.forEach(label -> byKey.putIfAbsent(LabelShape.key(label), label));
        Map<String, Integer> firstLine = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Lines.each(all, (number, from, to) -> {
            Head head = pattern.head(all, from, to);
            if (head != null) {
                String label = byKey.computeIfAbsent(LabelShape.key(head.label()), key -> head.label());
                firstLine.putIfAbsent(label, number);
                counts.merge(label, 1, Integer::sum);
                collector.start(label, number, from, head);
            } else if (Lines.isHeading(all, from, to)) {
                collector.stop(from);
            }
        });
        counts.forEach((label, count) -> {
            if (count == 1) {
                doubts.add(firstLine.getOrDefault(label, Doubt.WHOLE_FILE), label, "speaks once");
            }
        });
        return collector.finish();
    }

    /** One pass over a text with a form and its labels. */
    private static final class FormPass {
        private final CodePointText text;
        private final FormDecision decision;
        private final LabelBook labels;
        private final Doubts doubts;
        private final Set<String> spellings = new HashSet<>();
        private boolean blankAbove = true;
        private boolean close;

        FormPass(CodePointText text, FormDecision decision, LabelBook labels, Doubts doubts) {
            this.text = text;
            this.decision = decision;
            this.labels = labels;
            this.doubts = doubts;
        }

        /** Whether a name alone on its line needs no blank line above it. */
        FormPass close(boolean names) {
            close = names;
            return this;
        }

        Turns run(int fromLine, TurnCollector collector) {
            String all = text.text();
            Lines.each(all, (number, from, to) -> {
                if (number >= fromLine) {
                    line(collector, number, from, to);
                }
            });
            return collector.finish();
        }

        private void line(TurnCollector collector, int number, int from, int to) {
            String all = text.text();
            boolean blank = Lines.isBlank(all, from, to);
            Head head = blank ? null : Lines.head(all, from, to, blankAbove || close);
            blankAbove = blank;
            if (head == null || head.form() != decision.form()) {
                if (Lines.isHeading(all, from, to)) {
                    collector.stop(from);
                }
                return;
            }
            String label = labels.labelOf(head);
            if (label != null) {
                collector.start(label, number, from, head);
            }
            doubt(head, label, number, from, to);
        }

        private void doubt(Head head, @Nullable String label, int number, int from, int to) {
            if (label == null) {
                String why = decision.whyNot(head);
                if (why != null) {
                    doubts.add(number, Lines.beginning(text.text(), from, to), why);
                }
                return;
            }
            if (decision.isOnce(head)) {
                doubts.add(number, Lines.beginning(text.text(), from, to), "taken for a speaker, but speaks only once");
            }
            boolean sameName = label.equals(head.name()) || label.equals(head.label());
            if (!sameName && spellings.add(head.name())) {
                doubts.add(number, head.label(), "counted as the speaker \"" + label + "\"");
            }
        }
    }
}
