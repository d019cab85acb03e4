package org.tacit.workbench.search;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.coding.Quotes;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/** Codes exactly what a search finds, in one act that one undo takes back. Safe for use by several threads. */
public final class CodeSearch {
    private final Quotes quotes;
    private final Supplier<UUID> ids;
    private final Supplier<Instant> clock;

    /**
     * Codes what searches find.
     *
     * @param quotes seals the words found
     * @param ids gives new codings their ids
     * @param clock says when
     */
    public CodeSearch(Quotes quotes, Supplier<UUID> ids, Supplier<Instant> clock) {
        this.quotes = requireNonNull(quotes, "quotes is null");
        this.ids = requireNonNull(ids, "ids is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /**
     * What coding a search came to.
     *
     * @param entries recorded; none when there was nothing to code
     * @param hits how many hits there were
     * @param coded how many were coded
     * @param already how many were left out, because this coder had coded exactly these words with the code before
     */
    public record Coded(List<Entry> entries, int hits, int coded, int already) {
        public Coded {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Codes every hit. On a rehearsal of the study searched it previews.
     *
     * @param study the study the hits are in, or a rehearsal over it
     * @param found the hits, each of which is coded as it stands
     * @throws TacitException when the text of a source was edited since the search
     */
    public Coded code(OpenStudy study, CoderId by, Found found, CodeId code, Facets facets) {
        Map<SourceId, SealedText> texts = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        Instant now = clock.get();
        int already = 0;
        for (Found.Hit hit : found.hits()) {
            SourceId source = hit.source();
            SealedText text = texts.computeIfAbsent(source, id -> text(study, found, id));
            if (isCoded(study.study().codings(source), hit, by, code)) {
                already++;
            } else {
                Coding coding = new Coding(CodingId.of(ids.get()), source, hit.extent(), code, by, now, facets);
                changes.add(new CodingChange.CodingAdded(coding, text.seal(hit.extent())));
            }
        }
        List<Entry> entries = changes.isEmpty() ? List.of() : study.record(Act.of(by, changes));
        return new Coded(entries, found.hits().size(), changes.size(), already);
    }

    private SealedText text(OpenStudy study, Found found, SourceId source) {
        boolean asFound = study.study().sources().containsKey(source)
                && study.study()
                        .source(source)
                        .text()
                        .equals(found.study().source(source).text());
        if (!asFound) {
            throw new TacitException("The text of source " + source + " changed since the search: search again");
        }
        return quotes.text(study, source);
    }

    private static boolean isCoded(SourceCodings codings, Found.Hit hit, CoderId by, CodeId code) {
        int from = firstFrom(codings, hit.extent().start());
        for (int i = from;
                i < codings.size() && codings.start(i) == hit.extent().start();
                i++) {
            if (codings.end(i) == hit.extent().end()
                    && codings.codes().get(codings.codeIndex(i)).equals(code)
                    && codings.coders().get(codings.coderIndex(i)).equals(by)) {
                return true;
            }
        }
        return false;
    }

    /** The first coding that starts at a position or after it. */
    private static int firstFrom(SourceCodings codings, int start) {
        int low = 0;
        int high = codings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codings.start(middle) < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
