package org.tacit.workbench.memo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.MemoChange;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoId;
import org.tacit.domain.memo.MemoKind;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/** Writes, changes and removes memos. Whoever writes one is its author and stays it. Each method is one act. */
public final class WriteMemos {
    private final Supplier<UUID> ids;
    private final Supplier<Instant> clock;

    /** Writes memos that get their ids and times from the given suppliers. */
    public WriteMemos(Supplier<UUID> ids, Supplier<Instant> clock) {
        this.ids = requireNonNull(ids, "ids is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** Writes a memo; the entry's change holds it. */
    public List<Entry> write(OpenStudy study, CoderId by, MemoKind kind, MemoTarget about, String title, String body) {
        Memo memo = new Memo(new MemoId(ids.get().toString()), kind, about, by, clock.get(), title, body);
        return study.record(Act.of(by, new MemoChange.MemoWritten(memo)));
    }

    /** Changes a memo; nothing is recorded when all is as it was. */
    public List<Entry> change(
            OpenStudy study, CoderId by, MemoId id, MemoKind kind, MemoTarget about, String title, String body) {
        Memo from = known(study, id);
        Memo to = new Memo(id, kind, about, from.author(), from.at(), title, body);
        return from.equals(to) ? List.of() : study.record(Act.of(by, new MemoChange.MemoChanged(from, to)));
    }

    /** Removes a memo. */
    public List<Entry> remove(OpenStudy study, CoderId by, MemoId id) {
        return study.record(Act.of(by, new MemoChange.MemoRemoved(known(study, id))));
    }

    private static Memo known(OpenStudy study, MemoId id) {
        return Optional.ofNullable(study.study().memos().get(id))
                .orElseThrow(() -> new TacitException("There is no memo " + id + " in the study"));
    }
}
