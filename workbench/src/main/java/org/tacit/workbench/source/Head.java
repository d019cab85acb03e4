package org.tacit.workbench.source;

import java.util.ArrayList;
import java.util.List;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;

/** How a transcript begins, for whoever looks at it before it is imported. Stateless. */
final class Head {
    private Head() {}

    static List<ImportReport.HeadTurn> of(CodePointText text, Turns turns) {
        if (turns.size() == 0) {
            return text.length() == 0 ? List.of() : List.of(turn("", text, text.whole(), 1));
        }
        List<ImportReport.HeadTurn> head = new ArrayList<>();
        int line = 1;
        int counted = 0;
        for (int i = 0; i < Math.min(turns.size(), ImportReport.HEAD_TURNS); i++) {
            TextSpan speech = turns.speech(i);
            if (speech.start() > counted) {
                line += lineFeeds(text.slice(new TextSpan(counted, speech.start())));
                counted = speech.start();
            }
            head.add(turn(turns.labels().get(turns.label(i)), text, speech, line));
        }
        return head;
    }

    private static ImportReport.HeadTurn turn(String label, CodePointText text, TextSpan speech, int line) {
        boolean cut = speech.length() > ImportReport.HEAD_TEXT;
        TextSpan shown = cut ? new TextSpan(speech.start(), speech.start() + ImportReport.HEAD_TEXT) : speech;
        return new ImportReport.HeadTurn(label, text.slice(shown) + (cut ? "\u2026" : ""), line);
    }

    private static int lineFeeds(String words) {
        return (int) words.chars().filter(c -> c == '\n').count();
    }
}
