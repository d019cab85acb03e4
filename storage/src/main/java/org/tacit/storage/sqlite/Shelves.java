package org.tacit.storage.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.Words;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.storage.codec.WordShelf;
import org.tacit.storage.sqlite.ContentTable.Kind;
import org.tacit.storage.sqlite.ContentTable.New;
import org.tacit.storage.sqlite.ContentTable.Row;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.StoreException;

/** The two ways words go between a change's body and the table of contents. */
final class Shelves {
    private Shelves() {}

    /** Gives words their rows while an act is written. Not thread-safe. */
    static final class Writing implements WordShelf {
        private final ContentTable contents;
        private final SecureRandom random;
        private final Map<ContentId, New> brought = new LinkedHashMap<>();
        private final Set<ContentId> spokenOf = new HashSet<>();
        private final List<New> rows = new ArrayList<>();
        private long entry;
        private int words;

        Writing(Act act, ContentTable contents, SecureRandom random) {
            this.contents = contents;
            this.random = random;
            for (SealedText text : act.texts()) {
                bring(text.id(), Kind.TEXT, text.salt(), text.text().text().getBytes(UTF_8));
            }
            for (Original original : act.originals()) {
                bring(original.id(), Kind.ORIGINAL, salt(), original.bytes());
            }
        }

        private void bring(ContentId id, Kind kind, byte[] salt, byte[] bytes) {
            if (kind == Kind.TEXT && bytes.length > ContentTable.MOST_TEXT_BYTES) {
                throw new StoreException(
                        "A text of " + bytes.length + " bytes is too long for a study, which takes up to "
                                + ContentTable.MOST_TEXT_BYTES + ": split it into several sources");
            }
            if (brought.put(id, new New(id, kind, 0, salt, bytes)) != null) {
                throw new IllegalArgumentException("content " + id + " is brought twice");
            }
        }

        /** From now on words belong to the entry with this number. */
        void begin(long sequence) {
            entry = sequence;
            words = 0;
        }

        @Override
        public Kept put(String text) {
            words++;
            ContentId id = new ContentId("w" + entry + "." + words);
            New row = new New(id, Kind.WORDS, entry, salt(), text.getBytes(UTF_8));
            rows.add(row);
            return new Kept(id, hex(row.hash()));
        }

        @Override
        public String get(Kept kept) {
            throw new IllegalStateException("an act is written, not read");
        }

        @Override
        public String hashOf(ContentId content) {
            New fresh = brought.get(content);
            if (fresh != null) {
                if (spokenOf.add(content)) {
                    rows.add(new New(content, fresh.kind(), entry, fresh.salt(), fresh.bytes()));
                }
                return hex(fresh.hash());
            }
            try {
                return contents.hash(content)
                        .map(Shelves::hex)
                        .orElseThrow(() -> new StoreException("The study holds no content " + content
                                + ": give it together with the change that speaks of it"));
            } catch (SQLException e) {
                throw new StoreException("Content " + content + " cannot be looked up: " + e.getMessage(), e);
            }
        }

        /**
         * Every row the act brings.
         *
         * @throws IllegalArgumentException when no change speaks of a text or file, for then the chain would not cover it
         */
        List<New> rows() {
            brought.keySet().forEach(id -> {
                if (!spokenOf.contains(id)) {
                    throw new IllegalArgumentException("no change of the act speaks of content " + id);
                }
            });
            return List.copyOf(rows);
        }

        private byte[] salt() {
            byte[] salt = new byte[SealedText.SALT_BYTES];
            random.nextBytes(salt);
            return salt;
        }
    }

    /** Finds rows by their id. */
    @FunctionalInterface
    interface Lookup {
        Optional<Row> find(ContentId id);
    }

    /** Gives words back while a trail is read. As thread-safe as its look-up. */
    record Reading(Lookup contents) implements WordShelf {
        @Override
        public Kept put(String words) {
            throw new IllegalStateException("a trail is read, not written");
        }

        @Override
        public String get(Kept kept) {
            return contents.find(kept.id())
                    .map(Row::bytes)
                    .map(bytes -> new String(bytes, UTF_8))
                    .orElse(Words.WITHDRAWN);
        }

        @Override
        public String hashOf(ContentId content) {
            throw new IllegalStateException("a trail is read, not written");
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
