package org.tacit.exchange.transcript.subtitle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.turns.ComposedText;
import org.tacit.exchange.turns.SpokenPieces;

/** The lines of cues with the turns found in them, walked through together so that every line keeps the times of its cue. */
final class LabelledLines {
    private final CodePointText text;
    private final List<Cue> cueOfLine;
    private final Turns turns;

    LabelledLines(CodePointText text, List<Cue> cueOfLine, Turns turns) {
        this.text = text;
        this.cueOfLine = cueOfLine;
        this.turns = turns;
    }

    ComposedText.Composed join(SpokenPieces spoken, Findings findings) {
        String all = text.text();
        int from = 0;
        int turn = 0;
        int turnBefore = -1;
        @Nullable Cue cueBefore = null;
        for (Cue cue : cueOfLine) {
            int end = all.indexOf('\n', from);
            int to = end < 0 ? all.length() : end;
            while (turn < turns.size() && speechEnd(turn) <= from) {
                turn++;
            }
            boolean insideTurn = turn < turns.size() && speechStart(turn) < to;
            if (insideTurn) {
                String words = all.substring(Math.max(from, speechStart(turn)), Math.min(to, speechEnd(turn)));
                String label = turns.labels().get(turns.label(turn));
                // Two lines of one cue are cut by the width of the screen, not by the speaker.
                if (turn == turnBefore && cue.equals(cueBefore)) {
                    spoken.addContinued(label, words, cue.fromMillis(), cue.toMillis(), cue.line());
                } else {
                    spoken.add(label, words, cue.fromMillis(), cue.toMillis(), cue.line());
                }
                turnBefore = turn;
            } else if (!all.substring(from, to).isBlank() && !isLabelAlone(turn, to)) {
                String words = all.substring(from, to).strip();
                findings.doubts()
                        .add(
                                cue.line(),
                                words,
                                "belongs to no speaker; it stands under \"" + ComposedText.NOBODY + "\"");
                spoken.add("", words, cue.fromMillis(), cue.toMillis(), cue.line());
            }
            cueBefore = cue;
            from = to + 1;
        }
        return spoken.compose(findings.doubts());
    }

    /** Whether a line ends just before a speech starts, so that it is the speaker's label. */
    private boolean isLabelAlone(int turn, int lineEnd) {
        return turn < turns.size()
                && text.text().substring(lineEnd, speechStart(turn)).isBlank();
    }

    private int speechStart(int turn) {
        return text.utf16(turns.start(turn));
    }

    private int speechEnd(int turn) {
        return text.utf16(turns.end(turn));
    }
}
