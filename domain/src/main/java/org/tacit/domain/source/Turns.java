package org.tacit.domain.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.tacit.domain.Words;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.Graphemes;
import org.tacit.domain.text.Replacements;
import org.tacit.domain.text.TextSpan;

/**
 * The speaker turns of one source, in text order and apart from each other, in primitive arrays: a study may hold hundreds of thousands. Carries the rule they were found by, so that
 * it can be run again. Immutable: the arrays never leave.
 */
public final class Turns {
    /** No turns, found by no rule. */
    public static final Turns NONE = new Builder("none/1").build();

    private static final long UNKNOWN = -1;

    private final String rule;

    @Words
    private final List<String> labels;

    private final int[] label;
    private final int[] start;
    private final int[] end;
    private final long[] from;
    private final long[] to;

    private Turns(String rule, List<String> labels, int[] label, int[] start, int[] end, long[] from, long[] to) {
        this.rule = requireNonNull(rule, "rule is null");
        this.labels = List.copyOf(labels);
        this.label = label;
        this.start = start;
        this.end = end;
        this.from = from;
        this.to = to;
    }

    /** Stable name, version and parameters of the rule that found these turns, for example {@code name-colon/1}. */
    public String rule() {
        return rule;
    }

    /** The speaker labels as written, in order of first appearance. */
    public List<String> labels() {
        return labels;
    }

    /** How many turns there are. */
    public int size() {
        return label.length;
    }

    /** The turn at {@code index}, counted from 0. */
    public SpeakerTurn turn(int index) {
        return new SpeakerTurn(index + 1, label[index], speech(index), time(from[index]), time(to[index]));
    }

    /** The label index of the turn at {@code index}. */
    public int label(int index) {
        return label[index];
    }

    /** The first code point of the speech at {@code index}. */
    public int start(int index) {
        return start[index];
    }

    /** The code point after the speech at {@code index}. */
    public int end(int index) {
        return end[index];
    }

    /** The speech of the turn at {@code index}. */
    public TextSpan speech(int index) {
        return new TextSpan(start[index], end[index]);
    }

    /** The index of the first turn whose speech ends after a position; {@link #size()} when there is none. */
    public int firstEndingAfter(int position) {
        int found = Arrays.binarySearch(end, position);
        int index = found >= 0 ? found + 1 : -found - 1;
        while (index < end.length && end[index] <= position) {
            index++;
        }
        return index;
    }

    /** These turns after an edit of the text, by the rule alone: they may begin or end inside a character of the new text. */
    public Turns moved(Replacements replacements) {
        return mapped(replacements::moved);
    }

    /** These turns with no character of their text cut; where two meet inside one, it goes to the first. */
    public Turns snappedOut(CodePointText text) {
        return mapped(speech -> Graphemes.snapOut(text, speech));
    }

    private Turns mapped(UnaryOperator<TextSpan> map) {
        int[] newStart = new int[start.length];
        int[] newEnd = new int[end.length];
        int floor = 0;
        for (int i = 0; i < start.length; i++) {
            TextSpan span = map.apply(speech(i));
            newStart[i] = Math.max(floor, span.start());
            newEnd[i] = Math.max(newStart[i], span.end());
            floor = newEnd[i];
        }
        return new Turns(rule, labels, label, newStart, newEnd, from, to);
    }

    private static OptionalLong time(long millis) {
        return millis == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(millis);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Turns that
                && rule.equals(that.rule)
                && labels.equals(that.labels)
                && Arrays.equals(label, that.label)
                && Arrays.equals(start, that.start)
                && Arrays.equals(end, that.end)
                && Arrays.equals(from, that.from)
                && Arrays.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rule.hashCode() + labels.hashCode()) + Arrays.hashCode(start);
    }

    @Override
    public String toString() {
        return size() + " turns of " + labels.size() + " speakers by " + rule;
    }

    /** Collects turns in text order. Not thread-safe. */
    public static final class Builder {
        private final String rule;
        private final List<String> labels = new ArrayList<>();
        private final Map<String, Integer> indexes = new HashMap<>();
        private int size;
        private int[] label = new int[16];
        private int[] start = new int[16];
        private int[] end = new int[16];
        private long[] from = new long[16];
        private long[] to = new long[16];

        /** Turns found by the given rule. */
        public Builder(String rule) {
            this.rule = requireNonNull(rule, "rule is null");
        }

        /** Turns of labels that are known already, in their order. Two of them may read the same, when the words of both were withdrawn. */
        public Builder(String rule, List<String> known) {
            this(rule);
            known.forEach(name -> {
                indexes.putIfAbsent(name, labels.size());
                labels.add(name);
            });
        }

        /** Makes a label known before its first turn, so that label indexes can be given from outside. */
        public Builder label(String name) {
            if (indexes.putIfAbsent(name, labels.size()) == null) {
                labels.add(name);
            }
            return this;
        }

        /** Adds a turn without times. */
        public Builder add(String name, TextSpan speech) {
            return add(name, speech, OptionalLong.empty(), OptionalLong.empty());
        }

        /**
         * Adds a turn.
         *
         * @throws IllegalArgumentException when it starts before the one before it ends
         */
        public Builder add(String name, TextSpan speech, OptionalLong fromMillis, OptionalLong toMillis) {
            label(name);
            return add(requireNonNull(indexes.get(name), "label is null"), speech, fromMillis, toMillis);
        }

        /**
         * Adds a turn under the label with an index.
         *
         * @throws IllegalArgumentException when it starts before the one before it ends
         */
        public Builder add(int index, TextSpan speech, OptionalLong fromMillis, OptionalLong toMillis) {
            if (size > 0 && speech.start() < end[size - 1]) {
                throw new IllegalArgumentException("turn " + speech + " starts before " + end[size - 1]);
            }
            if (size == label.length) {
                grow();
            }
            label[size] = Objects.checkIndex(index, labels.size());
            start[size] = speech.start();
            end[size] = speech.end();
            from[size] = fromMillis.orElse(UNKNOWN);
            to[size] = toMillis.orElse(UNKNOWN);
            size++;
            return this;
        }

        private void grow() {
            int capacity = size * 2;
            label = Arrays.copyOf(label, capacity);
            start = Arrays.copyOf(start, capacity);
            end = Arrays.copyOf(end, capacity);
            from = Arrays.copyOf(from, capacity);
            to = Arrays.copyOf(to, capacity);
        }

        /** The turns collected. */
        public Turns build() {
            return new Turns(
                    rule,
                    labels,
                    Arrays.copyOf(label, size),
                    Arrays.copyOf(start, size),
                    Arrays.copyOf(end, size),
                    Arrays.copyOf(from, size),
                    Arrays.copyOf(to, size));
        }
    }
}
