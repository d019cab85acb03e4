package org.tacit.exchange.transcript.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tacit.exchange.transcript.Findings;

/** Divides a SubRip file into its cues. The format has no specification: a cue starts with its line of times, and the number above it is no talk. Stateless. */
final class SubRipParser {
    private SubRipParser() {}

    static List<Cue> cues(String text, Findings findings) {
        String[] lines = text.split("\n", -1);
        List<Cue> cues = new ArrayList<>();
        int next = nextTimes(lines, 0);
        String before = words(lines, 0, beforeNumber(lines, 0, next));
        if (!before.isEmpty()) {
            findings.doubts().add(1, before, "words before the first cue; they were left out");
        }
        while (next < lines.length) {
            int times = next;
            next = nextTimes(lines, times + 1);
            String words = words(lines, times + 1, beforeNumber(lines, times + 1, next));
            Optional<CueTimes.Times> read = CueTimes.read(lines[times]);
            cues.add(new Cue(
                    times + 1,
                    words,
                    read.orElse(CueTimes.Times.UNKNOWN).fromMillis(),
                    read.orElse(CueTimes.Times.UNKNOWN).toMillis()));
        }
        return cues;
    }

    private static int nextTimes(String[] lines, int from) {
        int at = from;
        while (at < lines.length && CueTimes.read(lines[at]).isEmpty()) {
            at++;
        }
        return at;
    }

    /** Where the words of a cue end: before the number of the next. */
    private static int beforeNumber(String[] lines, int from, int next) {
        int number = next - 1;
        boolean numbered =
                next < lines.length && number >= from && lines[number].strip().matches("\\d{1,9}");
        return numbered ? number : next;
    }

    private static String words(String[] lines, int from, int to) {
        return String.join("\n", List.of(lines).subList(from, to)).strip();
    }
}
