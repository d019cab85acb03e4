package org.tacit.storage.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.RefusedChange;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.StudyFold;
import org.tacit.domain.trail.Entry;
import org.tacit.storage.chain.HashChain;
import org.tacit.storage.chain.StoredEntry;
import org.tacit.storage.codec.ChangeCodec;
import org.tacit.workbench.media.MediaStore;
import org.tacit.workbench.store.StoreException;
import org.tacit.workbench.store.Verification;

/**
 * Checks a whole study, from the pages of the file to the words under each quote, and says which entry is wrong. Reads once from the first entry to the last. Not thread-safe; made for
 * one check.
 */
final class Verifier {
    private static final int PAGE = 500;

    private final StudyReader reader;
    private final ChangeCodec codec;
    private final MediaStore media;
    private final Findings findings = new Findings();
    private final CheckingShelf shelf;
    private final QuoteChecks quotes = new QuoteChecks(findings);
    private final HashChain chain = new HashChain();
    private final Map<ContentId, Long> withdrawn = new LinkedHashMap<>();
    private final Map<Long, LocalDate> withdrawals = new LinkedHashMap<>();
    private @Nullable StudyFold fold = StudyFold.checking(Study.BLANK);
    private boolean checking = true;
    private long firstWithdrawn;
    private long copied;
    private long sequence;
    private byte[] hash = HashChain.beginning();

    Verifier(StudyReader reader, ChangeCodec codec, MediaStore media) {
        this.reader = reader;
        this.codec = codec;
        this.media = media;
        this.shelf = new CheckingShelf(reader::row, findings);
    }

    Verification verify() {
        try {
            pages();
            firstWithdrawn = reader.using(() -> reader.database()
                    .number("SELECT ifnull(min(entry), 0) FROM content WHERE kind = 'words' AND bytes IS NULL"));
            copied = reader.snapshotEntry();
            long last = reader.last();
            for (long from = 1; from <= last; from += PAGE) {
                long first = from;
                reader.using(() -> reader.trail().rows(first, first + PAGE - 1)).forEach(this::check);
            }
            afterwards();
        } catch (StoreException e) {
            findings.problem(e.getMessage() + " (after entry " + sequence + ")");
        }
        return findings.verification(sequence, sequence == 0 ? "" : Shelves.hex(hash));
    }

    /** What SQLite itself says of the file. */
    private void pages() {
        reader.using(() -> {
            try (ResultSet row =
                    reader.database().prepared("PRAGMA quick_check(5)").executeQuery()) {
                while (row.next()) {
                    String line = row.getString(1);
                    if (!line.equals("ok")) {
                        findings.problem("The file is damaged: " + line.replace('\n', ' '));
                    }
                }
            } catch (SQLException e) {
                findings.problem("The file is damaged: " + e.getMessage());
            }
            return true;
        });
    }

    private void check(StoredEntry entry) {
        long number = entry.sequence();
        if (number != sequence + 1) {
            findings.in(
                    number,
                    (number == sequence + 2
                                    ? "Entry " + (sequence + 1) + " is"
                                    : "Entries " + (sequence + 1) + " to " + (number - 1) + " are")
                            + " missing before entry " + number);
        }
        if (!Arrays.equals(chain.hash(hash, entry), entry.hash())) {
            findings.in(
                    number,
                    "Entry " + number + " was changed: its hash does not fit"
                            + (sequence == 0
                                    ? ""
                                    : " (or entry " + sequence + " before it was, and given a new hash)"));
        }
        sequence = number;
        hash = entry.hash();
        shelf.begin(number);
        try {
            Entry read = read(entry);
            quotes.follow(read);
            withdrawal(read);
            fold(read);
        } catch (TacitException | IllegalArgumentException e) {
            findings.in(number, "Entry " + number + " cannot be read: " + e.getMessage());
            fold = null;
        }
    }

    private Entry read(StoredEntry entry) {
        byte[] body = entry.body();
        return new Entry(
                entry.sequence(),
                Instant.ofEpochMilli(entry.atMillis()),
                new CoderId(entry.by()),
                entry.batch(),
                entry.undoes() == 0 ? OptionalLong.empty() : OptionalLong.of(entry.undoes()),
                codec.change(entry.type(), body, 0, body.length, shelf));
    }

    private void withdrawal(Entry entry) {
        if (entry.change() instanceof WordsWithdrawn change) {
            withdrawals.put(entry.sequence(), entry.at().atZone(ZoneOffset.UTC).toLocalDate());
            for (ContentId id : change.contents()) {
                withdrawn.putIfAbsent(id, entry.sequence());
                boolean there =
                        reader.row(id).filter(row -> row.bytes() != null).isPresent();
                if (there) {
                    findings.in(
                            entry.sequence(),
                            "Content " + id + " was withdrawn by entry " + entry.sequence() + " and is still there");
                }
            }
        }
    }

    /** Folds one more entry in: checking as long as every word is there, trusting from the first destroyed words on. */
    private void fold(Entry entry) {
        StudyFold current = fold;
        if (current == null) {
            return;
        }
        if (checking && firstWithdrawn != 0 && entry.sequence() >= firstWithdrawn) {
            checking = false;
            current = StudyFold.trusting(current.study());
            fold = current;
            findings.note(
                    "Words of entry " + firstWithdrawn + " were withdrawn: from there on the entries were followed,"
                            + " not checked against each other; their hashes were");
        }
        try {
            current.add(entry);
            if (entry.sequence() == copied) {
                compare(current.study());
            }
        } catch (RefusedChange refused) {
            findings.in(
                    entry.sequence(),
                    "Entry " + entry.sequence() + " does not fit those before it: " + refused.getMessage());
            fold = checking ? refolded(entry) : null;
            checking = false;
        } catch (TacitException | IllegalArgumentException | IndexOutOfBoundsException e) {
            findings.in(
                    entry.sequence(), "Entry " + entry.sequence() + " does not fit those before it: " + e.getMessage());
            fold = null;
        }
    }

    /** A fold that refused is of no more use: begins again, trusting, so that what follows can still be looked at. */
    private @Nullable StudyFold refolded(Entry entry) {
        try {
            StudyFold again = StudyFold.trusting(reader.replayed(Study.BLANK, entry.sequence() - 1));
            again.add(entry);
            return again;
        } catch (TacitException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    /** Holds the copy of the state against the state at the same entry. */
    private void compare(Study now) {
        Optional<Study> copy = reader.snapshot();
        if (copy.isEmpty()) {
            findings.in(
                    now.sequence(),
                    "The copy of the state kept at entry " + now.sequence()
                            + " was changed or damaged; it is not used, and the trail is not touched by it");
        } else if (!copy.get().equals(now)) {
            findings.in(
                    now.sequence(),
                    "The copy of the state kept at entry " + now.sequence()
                            + " is not what the trail comes to: open the study to write and close it, or delete the rows of the table snapshot");
        }
    }

    private void afterwards() {
        if (copied > sequence) {
            findings.in(
                    copied, "The copy of the state was taken at entry " + copied + ", which the trail does not have");
        }
        shelf.account(withdrawn);
        shelf.orphans(reader.using(() -> reader.contents().ids()));
        Map<Long, Integer> counts = new HashMap<>();
        withdrawn.values().forEach(entry -> counts.merge(entry, 1, Integer::sum));
        withdrawals.forEach((entry, date) -> findings.note("Content of " + counts.getOrDefault(entry, 0)
                + (counts.getOrDefault(entry, 0) == 1 ? " row was" : " rows were") + " withdrawn on " + date
                + " by entry " + entry));
        quotes.check(this::text);
        if (fold == null) {
            findings.problem("The state of the study could not be folded to its end, so positions were not checked");
        } else {
            new PositionChecks(findings).check(fold.study(), this::text);
            fold.study().sources().values().forEach(this::recording);
        }
    }

    /** Whether the recording of a source is there, as it came. */
    private void recording(Source source) {
        source.media().ifPresent(attached -> {
            String file = "The recording of source " + source.id() + " (" + attached.sha256() + ")";
            switch (media.check(attached.sha256())) {
                case SOUND -> {}
                case MISSING -> findings.problem(file + " is missing: put it back beside the study, or detach it");
                case ALTERED -> findings.problem(file + " was altered: put back the file as it came, or detach it");
            }
        });
    }

    private Optional<SealedText> text(ContentId id) {
        try {
            return reader.text(id);
        } catch (StoreException | IllegalArgumentException e) {
            // Told already, where the trail speaks of it.
            return Optional.empty();
        }
    }
}
