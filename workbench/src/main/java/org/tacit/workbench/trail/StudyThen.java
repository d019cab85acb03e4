package org.tacit.workbench.trail;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.TreeMap;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.StudyFold;
import org.tacit.workbench.store.OpenStudy;

/**
 * One open study as it was after any entry of its trail, replayed. A few states are kept, so that going to and fro in time is quick; words withdrawn since are gone from all of them. Safe
 * for use by several threads.
 */
public final class StudyThen {
    private static final int KEPT = 4;

    private final OpenStudy study;
    private final TreeMap<Long, Study> kept = new TreeMap<>();
    private final TreeMap<Long, Long> used = new TreeMap<>();
    private long seen;
    private long clock;

    /** Looks back in a study. */
    public StudyThen(OpenStudy study) {
        this.study = requireNonNull(study, "study is null");
    }

    /**
     * The study after an entry.
     *
     * @param sequence the number of the entry
     * @throws TacitException when there is no such entry
     */
    public synchronized Study at(long sequence) {
        Study now = study.study();
        if (sequence < 1 || sequence > now.sequence()) {
            throw new TacitException("There is no entry " + sequence + ": the trail has " + now.sequence());
        }
        if (sequence == now.sequence()) {
            return now;
        }
        forgetWithdrawn(now.sequence());
        Study known = kept.get(sequence);
        if (known == null) {
            Map.Entry<Long, Study> nearest = kept.floorEntry(sequence);
            Study from = nearest == null ? Study.BLANK : nearest.getValue();
            StudyFold fold = StudyFold.trusting(from);
            study.entries(from.sequence() + 1, sequence, fold::add);
            known = fold.study();
            kept.put(sequence, known);
        }
        clock++;
        used.put(sequence, clock);
        dropOldest();
        return known;
    }

    private void forgetWithdrawn(long last) {
        study.entries(seen + 1, last, entry -> {
            if (entry.change() instanceof WordsWithdrawn) {
                kept.clear();
                used.clear();
            }
        });
        seen = last;
    }

    private void dropOldest() {
        while (kept.size() > KEPT) {
            long oldest = used.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            used.remove(oldest);
            kept.remove(oldest);
        }
    }
}
