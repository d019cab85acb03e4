package org.tacit.exchange.transcript;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tacit.domain.Words;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.turns.Doubt;

/**
 * One source read from one or more files: everything an import needs, and nothing stored yet. The turns carry the rule they were found by.
 *
 * @param name what the source is called: the file's name without its ending, or what a table calls the interview
 * @param text the canonical text: line feeds only, no byte order mark, no control characters but the tab, no lone surrogates; letters are not normalised
 * @param originals the files it came from
 * @param format the format they were read as; names the converter and its version
 * @param turns the speaker turns in the text
 * @param doubts what a person should look at
 * @param leftOut what the file holds and the text does not, and how many of each, for example tracked deletions
 * @param marks signs of the transcriber that stayed in the text, and how many of each, for example {@code <UNIN/>}
 * @param counts the size of it
 */
public record ReadTranscript(
        @Words String name,
        CodePointText text,
        List<Original> originals,
        TranscriptFormat format,
        Turns turns,
        List<Doubt> doubts,
        SortedMap<String, Integer> leftOut,
        SortedMap<String, Integer> marks,
        TranscriptCounts counts) {
    public ReadTranscript {
        requireNonNull(name, "name is null");
        requireNonNull(text, "text is null");
        originals = List.copyOf(originals);
        requireNonNull(format, "format is null");
        requireNonNull(turns, "turns is null");
        doubts = List.copyOf(doubts);
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
        requireNonNull(counts, "counts is null");
        if (originals.isEmpty()) {
            throw new IllegalArgumentException("a source without a file");
        }
    }

    /** A source, counted. */
    public static ReadTranscript of(
            String name,
            CodePointText text,
            List<Original> originals,
            TranscriptFormat format,
            Turns turns,
            Findings findings) {
        return new ReadTranscript(
                name,
                text,
                originals,
                format,
                turns,
                findings.doubts().list(),
                findings.leftOut(),
                findings.marks(),
                count(text, turns));
    }

    private static TranscriptCounts count(CodePointText text, Turns turns) {
        Set<Integer> speakers = new HashSet<>();
        String all = text.text();
        int spoken = 0;
        for (int i = 0; i < turns.size(); i++) {
            speakers.add(turns.label(i));
            spoken += WordCount.of(all, text.utf16(turns.start(i)), text.utf16(turns.end(i)));
        }
        return new TranscriptCounts(turns.size(), speakers.size(), WordCount.of(all), spoken, text.length());
    }
}
