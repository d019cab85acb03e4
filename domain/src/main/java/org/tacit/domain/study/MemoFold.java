package org.tacit.domain.study;

import org.tacit.domain.change.MemoChange;

/** Folds changes of memos. A memo stays when what it is about goes: it is part of how a claim was reached. */
final class MemoFold {
    private final StudyDraft draft;
    private final Checks checks;

    MemoFold(StudyDraft draft, Checks checks) {
        this.draft = draft;
        this.checks = checks;
    }

    void apply(MemoChange change) {
        if (change instanceof MemoChange.MemoWritten c) {
            checks.exists(c, draft.coders, c.memo().author(), "coder");
            draft.memos = checks.added(c, draft.memos, c.memo().id(), c.memo(), "memo");
        } else if (change instanceof MemoChange.MemoChanged c) {
            checks.exists(c, draft.coders, c.to().author(), "coder");
            draft.memos = checks.changed(c, draft.memos, c.to().id(), c.from(), c.to(), "memo");
        } else if (change instanceof MemoChange.MemoRemoved c) {
            draft.memos = checks.removed(c, draft.memos, c.memo().id(), c.memo(), "memo");
        } else {
            throw Checks.unknown(change);
        }
    }
}
