package org.tacit.server.memo;

import java.time.Instant;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoKind;
import org.tacit.workbench.memo.ReadMemos;

/**
 * A memo.
 *
 * @param about {@code study} or {@code kind:id}
 * @param aboutName what it is about, for people
 * @param body in Markdown
 */
public record ShownMemo(
        String id,
        MemoKind kind,
        String about,
        String aboutName,
        String author,
        Instant at,
        String title,
        String body) {
    /** As it is shown. */
    public static ShownMemo of(ReadMemos.Listed listed) {
        Memo memo = listed.memo();
        return new ShownMemo(
                memo.id().value(),
                memo.kind(),
                memo.about().toString(),
                listed.aboutName(),
                memo.author().value(),
                memo.at(),
                memo.title(),
                memo.body());
    }
}
