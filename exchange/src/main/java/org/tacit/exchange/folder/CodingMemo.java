package org.tacit.exchange.folder;

import org.tacit.domain.coding.Coding;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoId;
import org.tacit.domain.memo.MemoKind;
import org.tacit.domain.memo.MemoTarget;

/** The memo that a row of {@code codings.csv} carries in its last column: what the coder noted while coding. */
final class CodingMemo {
    private static final String PREFIX = "coding-";

    private CodingMemo() {}

    /** The memo of a coding: by its coder, at its time, without a title, with an id made of the coding's. */
    static Memo of(Coding coding, String body) {
        return new Memo(
                new MemoId(idOf(coding)),
                MemoKind.ANALYTIC,
                new MemoTarget(MemoTarget.Kind.CODING, coding.id().toString()),
                coding.coder(),
                coding.at(),
                "",
                body);
    }

    /** The id such a memo has. */
    static String idOf(Coding coding) {
        return PREFIX + coding.id();
    }

    /** Whether a memo says no more than a row can carry. */
    static boolean fits(Memo memo, Coding coding) {
        return !memo.body().isEmpty() && memo.equals(of(coding, memo.body()));
    }
}
