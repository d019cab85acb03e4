package org.tacit.storage.codec;

import static java.util.Objects.requireNonNull;

import org.tacit.domain.content.ContentId;

/** What lies beside a change's body: where its words go while it is written and come from while it is read, and the hashes of the content rows it speaks of. */
public interface WordShelf {
    /** Leaves words in the body instead of putting them beside it; for what is kept where a withdrawal destroys it whole. */
    WordShelf INLINE = new Inline();

    /** Keeps words and says what stands for them in the body. */
    Kept put(String words);

    /**
     * The words that stand for a reference in a body, or {@link org.tacit.domain.Words#WITHDRAWN} when they were destroyed.
     *
     * @param kept the reference as it stands in the body
     */
    String get(Kept kept);

    /**
     * The salted hash of a row with a text or an original file.
     *
     * @throws org.tacit.workbench.store.StoreException when there is no such row
     */
    String hashOf(ContentId content);

    /** Hears of each text or original file that a body speaks of as it is read. */
    default void met(Kept content) {}

    /** Whether words are left in the body. */
    default boolean isInline() {
        return false;
    }

    /**
     * What stands in a body for words, a text or a file.
     *
     * @param id the content row
     * @param hash SHA-256 over salt and bytes, in lower-case hexadecimal
     */
    record Kept(ContentId id, String hash) {
        public Kept {
            requireNonNull(id, "id is null");
            requireNonNull(hash, "hash is null");
        }
    }

    /** Leaves everything where it is. */
    final class Inline implements WordShelf {
        private Inline() {}

        @Override
        public Kept put(String words) {
            throw new IllegalStateException("words stay in the body");
        }

        @Override
        public String get(Kept kept) {
            throw new BodyException("words that should stand here stand elsewhere");
        }

        @Override
        public String hashOf(ContentId content) {
            return "";
        }

        @Override
        public boolean isInline() {
            return true;
        }
    }
}
