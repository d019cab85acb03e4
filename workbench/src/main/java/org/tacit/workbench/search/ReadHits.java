package org.tacit.workbench.search;

import java.util.ArrayList;
import java.util.List;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.source.Source;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.Graphemes;
import org.tacit.domain.text.TextSpan;

/** Gives hits their words and what stands around them, a page at a time. Stateless. */
public final class ReadHits {
    /** Code points shown at most before and after a hit, in its turn. */
    public static final int AROUND = 80;

    /**
     * A hit with its words.
     *
     * @param hit where it is
     * @param sourceName the source as shown
     * @param before what stands before it in its turn, at most {@value #AROUND} code points
     * @param words what would be coded
     * @param after what stands after it in its turn, at most {@value #AROUND} code points
     * @param speaker the label of whoever speaks; empty in a source without turns
     */
    public record HitRead(
            Found.Hit hit, String sourceName, String before, String words, String after, String speaker) {}

    /**
     * Some of what was found.
     *
     * @param sequence the entry after which this was the study
     * @param total how many hits there are in all
     * @param sources in how many sources
     * @param hits those of this page
     */
    public record Page(long sequence, int total, int sources, List<HitRead> hits) {
        public Page {
            hits = List.copyOf(hits);
        }
    }

    /**
     * A page of what was found.
     *
     * @param contents where the words of the study searched are
     * @param offset how many hits come before the page, from 0
     * @param limit at most so many on it
     */
    public Page page(Found found, StudyContents contents, int offset, int limit) {
        int total = found.hits().size();
        int from = Math.min(Math.max(0, offset), total);
        int to = (int) Math.min(total, (long) from + Math.max(0, limit));
        List<HitRead> hits = new ArrayList<>();
        for (Found.Hit hit : found.hits().subList(from, to)) {
            Source source = found.study().source(hit.source());
            contents.text(source.text().content()).ifPresent(kept -> hits.add(read(hit, source, kept.text())));
        }
        return new Page(found.study().sequence(), total, found.sources(), hits);
    }

    private static HitRead read(Found.Hit hit, Source source, CodePointText text) {
        TextSpan turn = hit.turn() == 0 ? text.whole() : source.turns().speech(hit.turn() - 1);
        TextSpan extent = hit.extent();
        int from = Math.max(turn.start(), extent.start() - AROUND);
        int to = Math.min(turn.end(), extent.end() + AROUND);
        TextSpan shown = Graphemes.snapOut(text, new TextSpan(from, to));
        String label = hit.turn() == 0
                ? ""
                : source.turns().labels().get(source.turns().label(hit.turn() - 1));
        return new HitRead(
                hit,
                source.name(),
                text.slice(new TextSpan(shown.start(), extent.start())),
                text.slice(extent),
                text.slice(new TextSpan(extent.end(), shown.end())),
                label);
    }
}
