package org.tacit.server.change;

import org.jspecify.annotations.Nullable;
import org.tacit.domain.memo.MemoKind;

/** Wishes about memos. */
public sealed interface MemoWish extends Wish {

    /**
     * A memo as a person writes it. In a change, what is left out stays.
     *
     * @param id needed to change one
     * @param about {@code study} or {@code kind:id}
     */
    record MemoWords(
            @Nullable String id,
            @Nullable MemoKind kind,
            @Nullable String about,
            @Nullable String title,
            @Nullable String body) {}

    /** Writes a memo. */
    record WriteMemo(MemoWords memo) implements MemoWish {
        public WriteMemo {
            Wish.need(memo, "memo");
            Wish.need(memo.kind(), "memo.kind");
            Wish.need(memo.about(), "memo.about");
        }
    }

    /** Changes a memo. */
    record ChangeMemo(MemoWords memo) implements MemoWish {
        public ChangeMemo {
            Wish.need(memo, "memo");
            Wish.need(memo.id(), "memo.id");
        }
    }

    /** Removes a memo. */
    record RemoveMemo(String memo) implements MemoWish {
        public RemoveMemo {
            Wish.need(memo, "memo");
        }
    }
}
