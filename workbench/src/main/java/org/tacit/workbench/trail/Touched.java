package org.tacit.workbench.trail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.LensChange;
import org.tacit.domain.change.MemoChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.change.Subject;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.source.SourceId;

/** What a change is part of the history of: its subjects, the codings a merge or split carries over, what a memo is about, what is judged through the lens. */
final class Touched {
    private Touched() {}

    static Set<Subject> by(Change change) {
        Set<Subject> all = new LinkedHashSet<>(change.subjects());
        if (change instanceof CodebookChange.CodeMerged c) {
            add(all, c.codings());
        } else if (change instanceof CodebookChange.CodeSplit c) {
            add(all, c.codings());
        } else if (change instanceof MemoChange.MemoWritten c) {
            add(all, c.memo().about());
        } else if (change instanceof MemoChange.MemoChanged c) {
            add(all, c.from().about());
            add(all, c.to().about());
        } else if (change instanceof MemoChange.MemoRemoved c) {
            add(all, c.memo().about());
        } else if (change instanceof LensChange c) {
            judged(c).ifPresent(subject -> add(all, subject));
        } else if (change instanceof SourceChange.TextEdited c) {
            c.placed().forEach(placement -> all.add(Subject.of("coding", placement.anchor())));
        }
        source(change).ifPresent(source -> all.add(Subject.of("source", source)));
        return all;
    }

    /** The one source a change is in, when it is in one. */
    static Optional<SourceId> source(Change change) {
        if (change instanceof CodingChange.CodingAdded c) {
            return Optional.of(c.coding().source());
        }
        if (change instanceof CodingChange.CodingRemoved c) {
            return Optional.of(c.coding().source());
        }
        if (change instanceof CodingChange.ExtentChanged c) {
            return Optional.of(c.source());
        }
        if (change instanceof CodingChange.CodeReassigned c) {
            return Optional.of(c.source());
        }
        if (change instanceof CodingChange.FacetsChanged c) {
            return Optional.of(c.source());
        }
        return change instanceof SourceChange
                ? change.subjects().stream()
                        .map(subject -> new SourceId(subject.id()))
                        .findFirst()
                : Optional.empty();
    }

    private static void add(Set<Subject> all, List<CodingRef> codings) {
        codings.forEach(ref -> all.add(Subject.of("coding", ref.coding())));
    }

    private static void add(Set<Subject> all, MemoTarget about) {
        if (about.kind() != MemoTarget.Kind.STUDY) {
            String written = about.toString();
            all.add(Subject.of(written.substring(0, written.indexOf(':')), about.id()));
        }
    }

    private static void add(Set<Subject> all, LensSubject subject) {
        String written = subject.toString();
        int colon = written.indexOf(':');
        all.add(Subject.of(written.substring(0, colon), written.substring(colon + 1)));
    }

    private static Optional<LensSubject> judged(LensChange change) {
        if (change instanceof LensChange.LensLinked c) {
            return Optional.of(c.link().subject());
        }
        if (change instanceof LensChange.LensUnlinked c) {
            return Optional.of(c.link().subject());
        }
        if (change instanceof LensChange.LensReasoned c) {
            return Optional.of(c.to().subject());
        }
        if (change instanceof LensChange.OutsideMarked c) {
            return Optional.of(c.outside().subject());
        }
        return change instanceof LensChange.OutsideUnmarked c
                ? Optional.of(c.outside().subject())
                : Optional.empty();
    }
}
