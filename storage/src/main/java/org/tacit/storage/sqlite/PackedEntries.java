package org.tacit.storage.sqlite;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.trail.Entry;
import org.tacit.storage.codec.ChangeCodec;
import org.tacit.storage.codec.WordShelf;
import org.tacit.workbench.store.StoreException;

/** Reads entries out of a page of the trail. Not thread-safe. */
final class PackedEntries {
    private static final byte FIELD_END = 31;
    private static final byte ROW_END = 30;

    private final ChangeCodec codec;
    private final WordShelf shelf;
    private final Map<String, CoderId> coders = new HashMap<>();
    private String type = "";
    private byte[] typeBytes = new byte[0];
    private byte[] page = new byte[0];
    private int at;

    PackedEntries(ChangeCodec codec, WordShelf shelf) {
        this.codec = codec;
        this.shelf = shelf;
    }

    /**
     * Passes on every entry of a page.
     *
     * @throws StoreException naming the entry that cannot be read
     */
    void read(byte[] from, Consumer<Entry> each) {
        page = from;
        at = 0;
        while (at < page.length) {
            each.accept(next());
        }
    }

    private Entry next() {
        long sequence = 0;
        try {
            sequence = number();
            Instant moment = Instant.ofEpochMilli(number());
            CoderId by = coders.computeIfAbsent(text(), CoderId::new);
            long batch = number();
            long undoes = number();
            String name = type();
            int start = at;
            int end = end(ROW_END);
            at = end + 1;
            Change change = codec.change(name, page, start, end - start, shelf);
            return new Entry(
                    sequence, moment, by, batch, undoes == 0 ? OptionalLong.empty() : OptionalLong.of(undoes), change);
        } catch (TacitException | IllegalArgumentException e) {
            throw new StoreException(
                    "Entry " + sequence + " of the trail cannot be read: " + e.getMessage()
                            + ". It was changed by hand or damaged: \"verify\" tells more",
                    e);
        }
    }

    private int end(byte mark) {
        int end = at;
        while (end < page.length && page[end] != mark) {
            end++;
        }
        if (end == page.length) {
            throw new IllegalArgumentException("it has no end");
        }
        return end;
    }

    private long number() {
        int end = end(FIELD_END);
        boolean negative = page[at] == '-';
        long number = 0;
        for (int i = negative ? at + 1 : at; i < end; i++) {
            number = number * 10 + page[i] - '0';
        }
        at = end + 1;
        return negative ? -number : number;
    }

    private String text() {
        int end = end(FIELD_END);
        String text = new String(page, at, end - at, StandardCharsets.UTF_8);
        at = end + 1;
        return text;
    }

    /** The same type mostly follows itself. */
    private String type() {
        int end = end(FIELD_END);
        if (!Arrays.equals(page, at, end, typeBytes, 0, typeBytes.length)) {
            typeBytes = Arrays.copyOfRange(page, at, end);
            type = new String(typeBytes, StandardCharsets.UTF_8);
        }
        at = end + 1;
        return type;
    }
}
