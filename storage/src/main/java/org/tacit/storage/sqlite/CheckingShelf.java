package org.tacit.storage.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.Words;
import org.tacit.domain.content.ContentId;
import org.tacit.storage.codec.WordShelf;
import org.tacit.storage.hash.Sha256;
import org.tacit.storage.sqlite.ContentTable.Kind;
import org.tacit.storage.sqlite.ContentTable.Row;
import org.tacit.workbench.store.StoreException;

/** Gives words back while a trail is checked, and holds every row it meets against the hash in the trail. Not thread-safe. */
final class CheckingShelf implements WordShelf {
    private final Shelves.Lookup contents;
    private final Findings findings;
    private final Set<ContentId> met = new HashSet<>();
    private final Map<ContentId, String> hashes = new HashMap<>();
    private final List<Gone> gone = new ArrayList<>();
    private long entry;

    CheckingShelf(Shelves.Lookup contents, Findings findings) {
        this.contents = contents;
        this.findings = findings;
    }

    /** A row found destroyed, and the entry that spoke of it. */
    private record Gone(long entry, ContentId id) {}

    /** From now on what is met belongs to the entry with this number. */
    void begin(long sequence) {
        entry = sequence;
    }

    @Override
    public Kept put(String words) {
        throw new IllegalStateException("a trail is checked, not written");
    }

    @Override
    public String hashOf(ContentId content) {
        throw new IllegalStateException("a trail is checked, not written");
    }

    @Override
    public String get(Kept kept) {
        met.add(kept.id());
        Optional<Row> found = found(kept.id());
        if (found.isEmpty()) {
            findings.in(entry, "The words " + kept.id() + " of entry " + entry + " are missing");
            return Words.WITHDRAWN;
        }
        Row row = found.get();
        if (row.entry() != entry || row.kind() != Kind.WORDS) {
            findings.in(
                    entry,
                    "The words " + kept.id() + " of entry " + entry + " are filed under entry " + row.entry() + " as "
                            + row.kind());
        }
        byte[] bytes = check(kept, row);
        return bytes == null ? Words.WITHDRAWN : new String(bytes, UTF_8);
    }

    @Override
    public void met(Kept content) {
        met.add(content.id());
        String known = hashes.get(content.id());
        if (known == null) {
            found(content.id())
                    .ifPresentOrElse(
                            row -> check(content, row),
                            () -> findings.in(entry, "Content " + content.id() + " of entry " + entry + " is missing"));
            hashes.put(content.id(), content.hash());
        } else if (!known.equals(content.hash())) {
            findings.in(
                    entry,
                    "Entry " + entry + " gives another hash for content " + content.id()
                            + " than the entries before it");
        }
    }

    private Optional<Row> found(ContentId id) {
        try {
            return contents.find(id);
        } catch (StoreException e) {
            findings.in(entry, e.getMessage() + " (entry " + entry + ")");
            return Optional.empty();
        }
    }

    private byte @Nullable [] check(Kept kept, Row row) {
        byte[] salt = row.salt();
        byte[] bytes = row.bytes();
        if (!Shelves.hex(row.hash()).equals(kept.hash())) {
            findings.in(entry, "The hash beside content " + kept.id() + " is not the one entry " + entry + " holds");
        }
        if (salt == null || bytes == null) {
            gone.add(new Gone(entry, kept.id()));
            return null;
        }
        if (row.withdrawnBy() != 0) {
            findings.in(
                    entry,
                    "Content " + kept.id() + " of entry " + entry + " was withdrawn by entry " + row.withdrawnBy()
                            + " and is still there");
        }
        if (!Shelves.hex(Sha256.salted(salt, bytes)).equals(kept.hash())) {
            findings.in(entry, "Content " + kept.id() + " of entry " + entry + " was changed: its hash does not fit");
        }
        return bytes;
    }

    /** Tells which destroyed rows no withdrawal accounts for. */
    void account(Map<ContentId, Long> withdrawn) {
        for (Gone lost : gone) {
            if (!withdrawn.containsKey(lost.id())) {
                findings.in(
                        lost.entry(),
                        "Content " + lost.id() + " of entry " + lost.entry()
                                + " was destroyed, and no entry withdraws it");
            }
        }
    }

    /** Tells which rows no entry speaks of. */
    void orphans(List<ContentId> all) {
        all.stream()
                .filter(id -> !met.contains(id))
                .forEach(id -> findings.oneOfMany("the contents", "Content " + id + " belongs to no entry"));
    }
}
