package org.tacit.domain.memo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tacit.domain.Words;
import org.tacit.domain.coding.CoderId;

/**
 * A note on anything in the study.
 *
 * @param id names it
 * @param kind what it is for
 * @param about what it is about
 * @param author who wrote it
 * @param at when it was written, to the millisecond
 * @param title may be empty
 * @param body Markdown
 */
public record Memo(
        MemoId id,
        MemoKind kind,
        MemoTarget about,
        CoderId author,
        Instant at,
        @Words String title,
        @Words String body) {
    public Memo {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(about, "about is null");
        requireNonNull(author, "author is null");
        at = at.truncatedTo(ChronoUnit.MILLIS);
        requireNonNull(title, "title is null");
        requireNonNull(body, "body is null");
    }
}
