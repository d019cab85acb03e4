package org.tacit.server.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.MemoChange;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoId;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.trail.Entry;
import org.tacit.server.change.MemoWish.MemoWords;
import org.tacit.workbench.memo.WriteMemos;
import org.tacit.workbench.store.OpenStudy;

/** Carries out wishes about memos. Stateless. */
public final class MemoWishes {
    private final WriteMemos write;

    /** Carries out through the use case. */
    public MemoWishes(WriteMemos write) {
        this.write = requireNonNull(write, "write is null");
    }

    void carryOut(OpenStudy study, CoderId by, MemoWish wish, Made.Gathered made) {
        if (wish instanceof MemoWish.WriteMemo w) {
            MemoWords words = w.memo();
            List<Entry> entries = write.write(
                    study,
                    by,
                    Wish.need(words.kind(), "memo.kind"),
                    MemoTarget.parse(Wish.need(words.about(), "memo.about")),
                    Wish.orEmpty(words.title()),
                    Wish.orEmpty(words.body()));
            entries.forEach(entry -> {
                if (entry.change() instanceof MemoChange.MemoWritten written) {
                    made.memo(written.memo().id().value());
                }
            });
        } else if (wish instanceof MemoWish.ChangeMemo w) {
            change(study, by, w.memo());
        } else if (wish instanceof MemoWish.RemoveMemo w) {
            write.remove(study, by, new MemoId(w.memo()));
        }
    }

    private void change(OpenStudy study, CoderId by, MemoWords words) {
        MemoId id = new MemoId(Wish.need(words.id(), "memo.id"));
        Memo from = Optional.ofNullable(study.study().memos().get(id))
                .orElseThrow(() -> new TacitException("There is no memo " + id + " in the study"));
        write.change(
                study,
                by,
                id,
                words.kind() == null ? from.kind() : words.kind(),
                words.about() == null ? from.about() : MemoTarget.parse(words.about()),
                words.title() == null ? from.title() : words.title(),
                words.body() == null ? from.body() : words.body());
    }
}
