package org.tacit.server.change;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.tacit.domain.change.PeopleChange;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.RefusedChange;
import org.tacit.domain.trail.Entry;
import org.tacit.server.http.Problem;
import org.tacit.server.http.RequestRefused;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OneAct;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.trail.Undo;

/**
 * Carries out wishes. Those of one request are one act: recorded together or not at all, and undone together. A wish that rests on positions is refused as stale when the text was
 * edited after the entry its sender had seen; in everything else the fold decides. Safe for use by several threads.
 */
public final class CarryOut {
    private final CodingWishes codings;
    private final CodebookWishes codebook;
    private final Undo undo;
    private final Supplier<Instant> clock;

    /** Carries out through the families given. */
    public CarryOut(CodingWishes codings, CodebookWishes codebook, Undo undo, Supplier<Instant> clock) {
        this.codings = requireNonNull(codings, "codings is null");
        this.codebook = requireNonNull(codebook, "codebook is null");
        this.undo = requireNonNull(undo, "undo is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /**
     * Carries out the wishes of one request.
     *
     * @param seen the last entry their sender had seen
     * @return the entries recorded
     */
    List<Entry> all(LiveStudy study, CoderId by, long seen, List<Wish> wishes, Made.Gathered made) {
        join(study, by);
        boolean edits = wishes.stream().anyMatch(Positions::editsTexts);
        Supplier<List<Entry>> work = () -> {
            refuseStale(study, seen, wishes);
            return recorded(study, by, wishes, made);
        };
        return edits ? study.editing(work) : study.onTexts(work);
    }

    private List<Entry> recorded(LiveStudy study, CoderId by, List<Wish> wishes, Made.Gathered made) {
        if (wishes.size() == 1 && wishes.get(0) instanceof UndoWish wish) {
            return undone(study, by, wish);
        }
        OneAct act = new OneAct(study, clock.get());
        for (Wish wish : wishes) {
            one(act, by, wish, made);
        }
        return act.recorded(by);
    }

    private List<Entry> undone(OpenStudy study, CoderId by, UndoWish wish) {
        List<Entry> entries =
                wish instanceof UndoWish.Undo u ? undo.undo(study, by, u.entry()) : undo.undoLast(study, by);
        if (entries.isEmpty()) {
            throw new RequestRefused(new Problem(409, "refused", "There is nothing of yours left to undo"));
        }
        return entries;
    }

    /** Carries out one wish on a study that may be a rehearsal. */
    void one(OpenStudy study, CoderId by, Wish wish, Made.Gathered made) {
        if (wish instanceof CodingWish w) {
            codings.carryOut(study, by, w, made);
        } else if (wish instanceof CodebookWish w) {
            codebook.carryOut(study, by, w, made);
        } else {
            throw RequestRefused.malformed("An undo stands alone in its request");
        }
    }

    private static void refuseStale(LiveStudy study, long seen, List<Wish> wishes) {
        for (Wish wish : wishes) {
            Set<SourceId> sources = Positions.in(wish);
            for (SourceId source : sources) {
                if (study.editedAfter(source, seen)) {
                    throw new RequestRefused(new Problem(
                            409,
                            "stale",
                            "The text of " + source
                                    + " was edited since you loaded it: load it again, then do this once more"));
                }
            }
        }
    }

    /** Who acts for the first time is made known to the study, in an act of its own that stays when what follows is undone. */
    private static void join(OpenStudy study, CoderId by) {
        if (study.study().coders().containsKey(by)) {
            return;
        }
        try {
            study.record(Act.of(by, new PeopleChange.CoderAdded(new Coder(by, by.value(), false))));
        } catch (RefusedChange e) {
            if (!study.study().coders().containsKey(by)) {
                throw e;
            }
        }
    }
}
