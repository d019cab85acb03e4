package org.tacit.exchange.turns;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.Graphemes;
import org.tacit.domain.text.TextSpan;

/** Builds turns from their heads, in text order: a turn lasts until the next head or heading, without the blanks round it. Not thread-safe. */
final class TurnCollector {
    private final CodePointText text;
    private final Turns.Builder turns;
    private final Doubts doubts;
    private @Nullable String label;
    private int speechStart;
    private int line;
    private int lineStart;
    private long fromMillis;
    private long toMillis;

    TurnCollector(CodePointText text, TurnRule rule, Doubts doubts) {
        this.text = text;
        this.turns = new Turns.Builder(rule.toString());
        this.doubts = doubts;
    }

    /** A turn starts on a line. */
    void start(String newLabel, int lineNumber, int from, Head head) {
        stop(from);
        label = newLabel;
        line = lineNumber;
        lineStart = from;
        speechStart = head.speechStart();
        fromMillis = head.fromMillis();
        toMillis = head.toMillis();
    }

    /** What starts at a UTF-16 index belongs to no turn, until the next head. */
    void stop(int at) {
        String speaker = label;
        if (speaker == null) {
            return;
        }
        label = null;
        String all = text.text();
        int start = speechStart;
        int end = at;
        while (start < end && isBlank(all.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(all.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            doubts.add(line, Lines.beginning(all, lineStart, at), "nobody speaks after this label; no turn was made");
            return;
        }
        TextSpan speech = Graphemes.snapOut(text, text.spanOfUtf16(start, end));
        turns.add(speaker, speech, time(fromMillis), time(toMillis));
    }

    Turns finish() {
        stop(text.text().length());
        return turns.build();
    }

    private static boolean isBlank(char c) {
        return c == '\n' || HeadParser.isBlank(c);
    }

    private static OptionalLong time(long millis) {
        return millis == Timestamp.NONE ? OptionalLong.empty() : OptionalLong.of(millis);
    }
}
