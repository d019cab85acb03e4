package org.tacit.storage.sqlite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.QuoteSeal;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.trail.Entry;

/**
 * Holds the seal of every quote against the text that was current when it was recorded. Seals are gathered by text in primitive arrays and checked text by text, so that a million
 * codings need each text only once. Not thread-safe.
 */
final class QuoteChecks {
    private final Findings findings;
    private final Map<SourceId, List<ContentId>> versions = new HashMap<>();
    private final Map<ContentId, Seals> seals = new LinkedHashMap<>();
    private final Map<Long, List<ContentId>> undone = new HashMap<>();

    QuoteChecks(Findings findings) {
        this.findings = findings;
    }

    /** Follows the texts of sources and takes down the seals of one entry. */
    void follow(Entry entry) {
        Change change = entry.change();
        if (change instanceof SourceChange.SourceAdded c) {
            version(c.source().id(), c.source().text().content());
        } else if (change instanceof SourceChange.TextEdited c) {
            version(c.source(), c.to().content());
        } else if (change instanceof CodingChange.CodingAdded c) {
            seal(entry, c.coding().source(), c.coding().extent(), c.quote());
        } else if (change instanceof CodingChange.ExtentChanged c) {
            seal(entry, c.source(), c.to(), c.toQuote());
        }
    }

    private void version(SourceId source, ContentId text) {
        versions.computeIfAbsent(source, id -> new ArrayList<>()).add(text);
    }

    private void seal(Entry entry, SourceId source, TextSpan extent, QuoteSeal quote) {
        List<ContentId> known = versions.getOrDefault(source, List.of());
        if (known.isEmpty()) {
            findings.in(
                    entry.sequence(), "Entry " + entry.sequence() + " quotes source " + source + ", which has no text");
            return;
        }
        seals.computeIfAbsent(known.get(known.size() - 1), id -> new Seals()).add(entry.sequence(), extent, quote);
        if (entry.undoes().isPresent()) {
            // What is taken back brings the seal it had, which may be of an earlier version of the text.
            undone.put(entry.sequence(), List.copyOf(known));
        }
    }

    /** Checks everything taken down; texts are looked up one at a time. */
    void check(Texts texts) {
        int unread = 0;
        for (Map.Entry<ContentId, Seals> of : seals.entrySet()) {
            Optional<SealedText> text = texts.find(of.getKey());
            if (text.isEmpty()) {
                unread += of.getValue().size;
                continue;
            }
            check(text.get(), of.getValue(), texts);
        }
        if (unread > 0) {
            findings.note("The words of " + unread + " codings cannot be checked: their texts were withdrawn");
        }
    }

    private void check(SealedText text, Seals of, Texts texts) {
        for (int i = 0; i < of.size; i++) {
            long entry = of.entry[i];
            int start = of.start[i];
            int end = of.end[i];
            QuoteSeal seal = of.seal(i);
            boolean fits = fits(text, start, end, seal)
                    || undone.getOrDefault(entry, List.of()).stream()
                            .anyMatch(version -> texts.find(version)
                                    .map(earlier -> fits(earlier, start, end, seal))
                                    .orElse(true));
            if (!fits) {
                findings.in(
                        entry,
                        "The words that entry " + entry + " quotes at " + new TextSpan(start, end)
                                + " are not those it sealed");
            }
        }
    }

    private static boolean fits(SealedText text, int start, int end, QuoteSeal seal) {
        return end <= text.text().length()
                && text.seal(new TextSpan(start, end)).equals(seal);
    }

    /** Finds texts; none where one was withdrawn or cannot be read. */
    @FunctionalInterface
    interface Texts {
        Optional<SealedText> find(ContentId id);
    }

    /** The seals of quotes of one text. */
    private static final class Seals {
        private static final int HALF = 16;
        private static final int HEXADECIMAL = 16;
        private static final HexFormat HEX = HexFormat.of();

        private int size;
        private long[] entry = new long[8];
        private int[] start = new int[8];
        private int[] end = new int[8];
        private long[] high = new long[8];
        private long[] low = new long[8];

        void add(long sequence, TextSpan extent, QuoteSeal seal) {
            if (size == entry.length) {
                int capacity = size * 2;
                entry = Arrays.copyOf(entry, capacity);
                start = Arrays.copyOf(start, capacity);
                end = Arrays.copyOf(end, capacity);
                high = Arrays.copyOf(high, capacity);
                low = Arrays.copyOf(low, capacity);
            }
            entry[size] = sequence;
            start[size] = extent.start();
            end[size] = extent.end();
            high[size] = Long.parseUnsignedLong(seal.hex(), 0, HALF, HEXADECIMAL);
            low[size] = Long.parseUnsignedLong(seal.hex(), HALF, 2 * HALF, HEXADECIMAL);
            size++;
        }

        QuoteSeal seal(int index) {
            return new QuoteSeal(HEX.toHexDigits(high[index]) + HEX.toHexDigits(low[index]));
        }
    }
}
