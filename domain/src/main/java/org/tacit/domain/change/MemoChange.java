package org.tacit.domain.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.tacit.domain.memo.Memo;

/** Memos. */
public sealed interface MemoChange extends Change {

    /**
     * A memo was written.
     *
     * @param memo the memo
     */
    @StoredAs("memo.written/1")
    record MemoWritten(Memo memo) implements MemoChange {
        public MemoWritten {
            requireNonNull(memo, "memo is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new MemoRemoved(memo));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("memo", memo.id()));
        }
    }

    /**
     * A memo changed.
     *
     * @param from as it was
     * @param to as it is
     */
    @StoredAs("memo.changed/1")
    record MemoChanged(Memo from, Memo to) implements MemoChange {
        public MemoChanged {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            if (!from.id().equals(to.id())) {
                throw new IllegalArgumentException("a memo keeps its id: " + from.id() + ", " + to.id());
            }
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new MemoChanged(to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("memo", to.id()));
        }
    }

    /**
     * A memo was removed.
     *
     * @param memo as it was
     */
    @StoredAs("memo.removed/1")
    record MemoRemoved(Memo memo) implements MemoChange {
        public MemoRemoved {
            requireNonNull(memo, "memo is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new MemoWritten(memo));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("memo", memo.id()));
        }
    }
}
