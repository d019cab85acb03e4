package org.tacit.exchange.transcript.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tacit.exchange.transcript.Findings;

/** Divides a WebVTT file (W3C Recommendation track, "WebVTT: The Web Video Text Tracks Format") into its cues. Notes, styles and regions are left out and counted. Not thread-safe. */
final class WebVttParser {
    private static final Pattern ASIDE = Pattern.compile("(NOTE|STYLE|REGION)([ \\t].*)?");

    private final String[] lines;
    private final Findings findings;
    private final List<Cue> cues = new ArrayList<>();
    private int at;

    WebVttParser(String text, Findings findings) {
        this.lines = text.split("\n", -1);
        this.findings = findings;
    }

    List<Cue> cues() {
        if (lines[0].startsWith("WEBVTT")) {
            skipBlock();
        } else {
            findings.doubts()
                    .add(1, lines[0], "a WebVTT file begins with the word WEBVTT; its cues were read all the same");
        }
        while (at < lines.length) {
            if (lines[at].isBlank()) {
                at++;
            } else if (ASIDE.matcher(lines[at]).matches() && !followedByTimes()) {
                findings.leaveOut(lines[at].startsWith("NOTE") ? "notes" : "styles and regions");
                skipBlock();
            } else {
                block();
            }
        }
        return cues;
    }

    /** A cue may be called NOTE; then its times stand on the next line. */
    private boolean followedByTimes() {
        return at + 1 < lines.length && CueTimes.read(lines[at + 1]).isPresent();
    }

    private void skipBlock() {
        while (at < lines.length && !lines[at].isBlank()) {
            at++;
        }
    }

    private void block() {
        int first = at;
        int times = CueTimes.isArrow(lines[at]) ? at : at + 1;
        if (times >= lines.length || !CueTimes.isArrow(lines[times])) {
            orphan(first);
            return;
        }
        Optional<CueTimes.Times> read = CueTimes.read(lines[times]);
        if (read.isEmpty()) {
            findings.doubts()
                    .add(times + 1, lines[times], "the times cannot be read; the words were kept without them");
        }
        at = times + 1;
        cues.add(new Cue(
                times + 1,
                payload(),
                read.orElse(CueTimes.Times.UNKNOWN).fromMillis(),
                read.orElse(CueTimes.Times.UNKNOWN).toMillis()));
    }

    private String payload() {
        int from = at;
        while (at < lines.length && !lines[at].isBlank() && !CueTimes.isArrow(lines[at])) {
            at++;
        }
        return String.join("\n", List.of(lines).subList(from, at));
    }

    /** Words that follow a blank line inside a cue: they belong to the cue above. */
    private void orphan(int first) {
        findings.doubts().add(first + 1, lines[first], "words without times; they were added to the cue above");
        skipBlock();
        String words = String.join("\n", List.of(lines).subList(first, at));
        if (cues.isEmpty()) {
            cues.add(new Cue(first + 1, words, CueTimes.Times.UNKNOWN.fromMillis(), CueTimes.Times.UNKNOWN.toMillis()));
        } else {
            Cue above = cues.remove(cues.size() - 1);
            cues.add(new Cue(above.line(), above.payload() + "\n" + words, above.fromMillis(), above.toMillis()));
        }
    }
}
