package org.tacit.workbench.codebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.LensChange;
import org.tacit.domain.change.MemoChange;
import org.tacit.domain.change.SessionChange;
import org.tacit.domain.change.ThemeChange;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.Lens;
import org.tacit.domain.framework.LensLink;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.framework.Outside;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.session.Guide;
import org.tacit.domain.study.Study;
import org.tacit.domain.theme.Theme;

/** Where a code is spoken of, other than by codings, and the changes that hand those places over to another code or let them go. */
final class CodeReferences {
    private final Study study;
    private final CodeId code;
    private final LensSubject subject;

    CodeReferences(Study study, CodeId code) {
        this.study = study;
        this.code = code;
        this.subject = new LensSubject.OfCode(code);
    }

    /** The changes after which every place speaks of {@code into} instead. */
    List<Change> replacedBy(CodeId into) {
        List<Change> changes = new ArrayList<>();
        themes(changes, Optional.of(into));
        lensReplacedBy(changes, new LensSubject.OfCode(into));
        MemoTarget about = new MemoTarget(MemoTarget.Kind.CODE, code.value());
        for (Memo memo : study.memos().values()) {
            if (memo.about().equals(about)) {
                MemoTarget now = new MemoTarget(MemoTarget.Kind.CODE, into.value());
                changes.add(new MemoChange.MemoChanged(
                        memo,
                        new Memo(memo.id(), memo.kind(), now, memo.author(), memo.at(), memo.title(), memo.body())));
            }
        }
        for (Guide guide : study.guides().values()) {
            if (guide.asksAbout(code.value())) {
                changes.add(new SessionChange.GuideChanged(guide, asking(guide, into)));
            }
        }
        return changes;
    }

    /** The changes after which themes and lens no longer speak of the code. Memos and guides keep it: they say what was thought and asked. */
    List<Change> taken() {
        List<Change> changes = new ArrayList<>();
        themes(changes, Optional.empty());
        Lens lens = study.lens();
        lens.linksOf(subject).forEach(link -> changes.add(new LensChange.LensUnlinked(link)));
        lens.outside().stream()
                .filter(mark -> mark.subject().equals(subject))
                .forEach(mark -> changes.add(new LensChange.OutsideUnmarked(mark)));
        return changes;
    }

    private void themes(List<Change> changes, Optional<CodeId> into) {
        for (Theme theme : study.themes()) {
            if (theme.codes().contains(code)) {
                Set<CodeId> codes = new LinkedHashSet<>();
                theme.codes().forEach(c -> {
                    if (!c.equals(code)) {
                        codes.add(c);
                    } else {
                        into.ifPresent(codes::add);
                    }
                });
                changes.add(new ThemeChange.ThemeChanged(
                        theme,
                        new Theme(
                                theme.id(),
                                theme.name(),
                                theme.statement(),
                                List.copyOf(codes),
                                theme.evidence(),
                                theme.disconfirming())));
            }
        }
    }

    private void lensReplacedBy(List<Change> changes, LensSubject into) {
        Lens lens = study.lens();
        for (Outside mark : lens.outside()) {
            if (mark.subject().equals(subject)) {
                refuseContradiction(into, subject, linksInto(lens, into, mark.framework()), mark.framework());
                changes.add(new LensChange.OutsideUnmarked(mark));
                Optional<Outside> there = lens.outside(into, mark.framework());
                there.ifPresent(other -> changes.add(new LensChange.OutsideUnmarked(other)));
                String reason = there.map(other -> joined(other.reason(), mark.reason()))
                        .orElse(mark.reason());
                changes.add(new LensChange.OutsideMarked(new Outside(into, mark.framework(), reason)));
            }
        }
        lens.linksOf(subject).forEach(link -> {
            FrameworkId framework = link.construct().framework();
            refuseContradiction(subject, into, lens.outside(into, framework).isPresent(), framework);
            changes.add(new LensChange.LensUnlinked(link));
            Optional<LensLink> there = lens.link(into, link.construct());
            if (there.isPresent()) {
                String both = joined(there.get().reason(), link.reason());
                if (!both.equals(there.get().reason())) {
                    changes.add(new LensChange.LensReasoned(there.get(), new LensLink(into, link.construct(), both)));
                }
            } else {
                changes.add(new LensChange.LensLinked(new LensLink(into, link.construct(), link.reason())));
            }
        });
    }

    private static boolean linksInto(Lens lens, LensSubject subject, FrameworkId framework) {
        return lens.linksOf(subject)
                .anyMatch(link -> link.construct().framework().equals(framework));
    }

    /** Both reasons, so that neither judgement is lost; one when they say the same. */
    private static String joined(String there, String coming) {
        if (coming.isBlank() || there.equals(coming)) {
            return there;
        }
        return there.isBlank() ? coming : there + " / " + coming;
    }

    private static void refuseContradiction(
            LensSubject linked, LensSubject outside, boolean contradicts, FrameworkId framework) {
        if (contradicts) {
            throw new TacitException(linked + " is linked into " + framework + " and " + outside
                    + " was judged to fall outside it, so they cannot be merged: unlink " + linked
                    + " or take back the judgement on " + outside + " first");
        }
    }

    private Guide asking(Guide guide, CodeId into) {
        return new Guide(
                guide.id(),
                guide.version(),
                guide.questions().stream()
                        .map(q -> new Guide.Question(
                                q.id(),
                                q.text(),
                                q.about().stream()
                                        .map(id -> id.equals(code.value()) ? into.value() : id)
                                        .distinct()
                                        .toList()))
                        .toList());
    }
}
