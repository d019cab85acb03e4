package org.tacit.workbench.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;

/**
 * A stored study that is open: its current state, its trail, and what is kept beside it. Safe for use by several threads; acts are recorded one at a time.
 */
public interface OpenStudy extends StudyContents, AutoCloseable {
    /** The study after the last durable entry. */
    Study study();

    /**
     * Records an act. When this returns, every entry and everything kept with it is durable and {@link #study()} shows it.
     *
     * @return the entries recorded, numbered and timed
     * @throws org.tacit.domain.study.RefusedChange when a change does not fit; nothing was recorded
     * @throws StoreException when it could not be made durable; nothing was recorded
     */
    List<Entry> record(Act act);

    /** Passes on every entry from one number to another, both included, in order. */
    void entries(long from, long to, Consumer<Entry> each);

    /** The row that holds an original file with exactly these bytes, if there is one. */
    Optional<ContentId> originalWith(byte[] bytes);

    /**
     * The words about people that came with one entry and are still there, each with the row a withdrawal of them names.
     *
     * @param sequence the number of the entry
     */
    List<KeptWords> wordsOf(long sequence);

    /** What a person should know about how the study lies: a conflicting copy beside it, a network drive. One line each; none when all is well. */
    List<String> warnings();

    /** Walks the chain, replays, and compares; see {@link Verification}. */
    Verification verify();

    @Override
    void close();

    /**
     * Words kept beside the trail.
     *
     * @param id the content row
     * @param words what they are
     */
    record KeptWords(ContentId id, String words) {
        public KeptWords {
            requireNonNull(id, "id is null");
            requireNonNull(words, "words is null");
        }
    }
}
