package org.tacit.workbench.trail;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.change.Subject;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.StudyFold;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.OpenStudy;

/**
 * Finds the entry that keeps an act from being taken back: not one that speaks of the same things, but the last one before which the act could be taken back and after which it no longer
 * could. Follows the trail once more to see it. Not thread-safe; made for one refusal.
 */
final class InTheWay {
    /** So many changes are tried at most before only entries are that touch or use what the act did. */
    private static final int TRIED = 20_000;

    private final OpenStudy study;
    private final List<Entry> act;
    private final Since since;
    private boolean possible;
    private @Nullable Entry found;

    InTheWay(OpenStudy study, List<Entry> act, Since since) {
        this.study = requireNonNull(study, "study is null");
        this.act = List.copyOf(act);
        this.since = requireNonNull(since, "since is null");
    }

    /**
     * The entry in the way; empty when there is none, because the act could never be taken back.
     *
     * @param canBeTakenBack whether the act can be taken back in a study as it was, in view of what {@code since} was shown so far
     */
    Optional<Entry> find(Predicate<Study> canBeTakenBack) {
        long end = act.get(act.size() - 1).sequence();
        long last = study.study().sequence();
        StudyFold fold = StudyFold.trusting(Study.BLANK);
        study.entries(1, end, fold::add);
        act.forEach(since::consider);
        possible = canBeTakenBack.test(fold.study());
        boolean every = (last - end) * act.size() <= TRIED;
        Set<Subject> subjects = subjects();
        study.entries(end + 1, last, entry -> {
            fold.add(entry);
            since.consider(entry);
            if (every || isNear(entry.change(), subjects)) {
                boolean still = canBeTakenBack.test(fold.study());
                if (possible && !still) {
                    found = entry;
                }
                possible = still;
            }
        });
        return Optional.ofNullable(found);
    }

    private Set<Subject> subjects() {
        Set<Subject> subjects = new HashSet<>();
        act.forEach(entry -> subjects.addAll(entry.change().subjects()));
        return subjects;
    }

    private static boolean isNear(Change change, Set<Subject> subjects) {
        return change instanceof SourceChange.TextEdited
                || !Collections.disjoint(change.subjects(), subjects)
                || Uses.any(change, subjects);
    }

    /** The withdrawal that destroyed the text an edit of the act would bring back. */
    Optional<Entry> withdrawal() {
        Set<ContentId> texts = new HashSet<>();
        act.forEach(entry -> {
            if (entry.change() instanceof SourceChange.TextEdited c) {
                texts.add(c.from().content());
            }
        });
        study.entries(act.get(0).sequence(), study.study().sequence(), entry -> {
            if (entry.change() instanceof WordsWithdrawn c && !Collections.disjoint(c.contents(), texts)) {
                found = entry;
            }
        });
        return Optional.ofNullable(found);
    }
}
