package org.tacit.server.change;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.tacit.domain.TacitException;
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
import org.tacit.workbench.trail.Redo;
import org.tacit.workbench.trail.Undo;
import org.tacit.workbench.trail.UndoRefused;

/**
 * Carries out wishes. Those of one request are one act: recorded together or not at all, and undone together. A wish that rests on positions is refused as stale when the text was
 * edited after the entry its sender had seen; in everything else the fold decides. Safe for use by several threads.
 */
public final class CarryOut {
    private final Families families;
    private final Undo undo;
    private final Redo redo;
    private final Supplier<Instant> clock;

    /** Carries out through the families given. */
    public CarryOut(Families families, Undo undo, Redo redo, Supplier<Instant> clock) {
        this.families = requireNonNull(families, "families is null");
        this.undo = requireNonNull(undo, "undo is null");
        this.redo = requireNonNull(redo, "redo is null");
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
            families.carryOut(study, act, by, wish, made);
        }
        return act.recorded(by);
    }

    private List<Entry> undone(OpenStudy study, CoderId by, UndoWish wish) {
        boolean redoes = wish instanceof UndoWish.RedoLast;
        List<Entry> entries;
        try {
            entries = wish instanceof UndoWish.Undo u
                    ? undo.undo(study, by, u.entry())
                    : redoes ? redo.redoLast(study, by) : undo.undoLast(study, by);
        } catch (UndoRefused refused) {
            throw inTheWay(study, refused);
        }
        if (entries.isEmpty()) {
            throw new RequestRefused(new Problem(
                    409,
                    "refused",
                    redoes ? "There is nothing of yours to do again" : "There is nothing of yours left to undo"));
        }
        return entries;
    }

    /** The refusal with whose entry is in the way. */
    private static TacitException inTheWay(OpenStudy study, UndoRefused refused) {
        long entry = refused.inTheWay();
        if (entry == 0) {
            return refused;
        }
        String[] by = new String[1];
        study.entries(entry, entry, found -> by[0] = found.by().value());
        return new RequestRefused(
                new Problem(409, "refused", String.valueOf(refused.getMessage()), new Problem.Details(entry, by[0])),
                refused);
    }

    /** Carries out one wish, also a lone undo, on a rehearsal over a study. */
    void one(LiveStudy live, OpenStudy study, CoderId by, Wish wish, Made.Gathered made) {
        if (wish instanceof UndoWish w) {
            undone(study, by, w);
        } else {
            families.carryOut(live, study, by, wish, made);
        }
    }

    static void refuseStale(LiveStudy study, long seen, List<Wish> wishes) {
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
    public static void join(OpenStudy study, CoderId by) {
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
