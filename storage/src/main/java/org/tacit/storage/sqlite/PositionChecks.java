package org.tacit.storage.sqlite;

import java.util.List;
import java.util.stream.Stream;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.Graphemes;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.Passage;
import org.tacit.storage.sqlite.QuoteChecks.Texts;

/** Checks that every position of a study lies in the current text of its source and cuts no character as a reader sees it. Stateless but for its findings. */
final class PositionChecks {
    private final Findings findings;

    PositionChecks(Findings findings) {
        this.findings = findings;
    }

    void check(Study study, Texts texts) {
        List<Passage> passages = study.themes().stream()
                .flatMap(theme -> Stream.concat(theme.evidence().stream(), theme.disconfirming().stream()))
                .toList();
        for (Source source : study.sources().values()) {
            texts.find(source.text().content()).ifPresent(text -> check(study, source, text, passages));
        }
    }

    private void check(Study study, Source source, SealedText sealed, List<Passage> passages) {
        CodePointText text = sealed.text();
        String place = "source " + source.id();
        if (text.length() != source.text().length()) {
            findings.problem("The text of " + place + " has " + text.length() + " characters, not "
                    + source.text().length());
        }
        SourceCodings codings = study.codings(source.id());
        for (int i = 0; i < codings.size(); i++) {
            if (isOff(text, codings.start(i), codings.end(i))) {
                tell(place, "Coding " + codings.id(i), codings.start(i), codings.end(i));
            }
        }
        Turns turns = source.turns();
        for (int i = 0; i < turns.size(); i++) {
            if (isOff(text, turns.start(i), turns.end(i))) {
                tell(place, "Turn " + (i + 1), turns.start(i), turns.end(i));
            }
        }
        for (Passage passage : passages) {
            TextSpan extent = passage.extent();
            if (passage.source().equals(source.id()) && isOff(text, extent.start(), extent.end())) {
                tell(place, "Passage " + passage.id(), extent.start(), extent.end());
            }
        }
    }

    private static boolean isOff(CodePointText text, int start, int end) {
        return end > text.length() || !Graphemes.isBoundary(text, start) || !Graphemes.isBoundary(text, end);
    }

    private void tell(String place, String what, int start, int end) {
        findings.oneOfMany(
                place,
                what + " at " + new TextSpan(start, end) + " of " + place
                        + " reaches past the text or cuts a character in two");
    }
}
