package org.tacit.domain.study;

import java.util.ArrayList;
import java.util.List;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.LensChange;
import org.tacit.domain.framework.ConstructRef;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.Lens;
import org.tacit.domain.framework.LensLink;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.framework.Outside;

/** Folds the adoption of frameworks and the judgements against them. Links and marks keep a fixed order, so that taking one away and back changes nothing. */
final class LensFold {
    private final StudyDraft draft;
    private final Checks checks;

    LensFold(StudyDraft draft, Checks checks) {
        this.draft = draft;
        this.checks = checks;
    }

    void apply(LensChange change) {
        Lens lens = draft.lens;
        if (change instanceof LensChange.FrameworkAdopted c) {
            checks.require(
                    c,
                    lens.framework(c.framework().id()).isEmpty(),
                    "Framework " + c.framework().id() + " is adopted already");
            List<Framework> frameworks = new ArrayList<>(lens.frameworks());
            frameworks.add(c.framework());
            frameworks.sort((a, b) -> a.id().value().compareTo(b.id().value()));
            draft.lens = new Lens(frameworks, lens.links(), lens.outside());
        } else if (change instanceof LensChange.FrameworkDropped c) {
            drop(c, c.framework());
        } else if (change instanceof LensChange.LensLinked c) {
            fits(c, c.link());
            draft.lens = withLink(lens, c.link());
        } else if (change instanceof LensChange.LensReasoned c) {
            linked(c, c.from());
            draft.lens = withLink(lens, c.to());
        } else if (change instanceof LensChange.LensUnlinked c) {
            linked(c, c.link());
            draft.lens = withoutLink(lens, c.link());
        } else if (change instanceof LensChange.OutsideMarked c) {
            mark(c, c.outside());
        } else if (change instanceof LensChange.OutsideUnmarked c) {
            unmark(c, c.outside());
        } else {
            throw Checks.unknown(change);
        }
    }

    private void drop(LensChange change, Framework framework) {
        Lens lens = draft.lens;
        FrameworkId id = framework.id();
        checks.current(change, "Framework " + id, framework, lens.framework(id).orElse(null));
        checks.require(
                change,
                lens.links().stream().noneMatch(l -> l.construct().framework().equals(id))
                        && lens.outside().stream().noneMatch(o -> o.framework().equals(id)),
                "Framework " + id + " cannot be dropped: there are judgements against it");
        draft.lens = new Lens(
                lens.frameworks().stream().filter(f -> !f.id().equals(id)).toList(), lens.links(), lens.outside());
    }

    private void mark(LensChange change, Outside outside) {
        Lens lens = draft.lens;
        known(change, outside.subject());
        checks.require(
                change,
                lens.framework(outside.framework()).isPresent(),
                "Framework " + outside.framework() + " is not adopted");
        checks.require(
                change,
                lens.outside(outside.subject(), outside.framework()).isEmpty(),
                outside.subject() + " is marked as outside " + outside.framework() + " already");
        checks.require(
                change,
                lens.linksOf(outside.subject())
                        .noneMatch(l -> l.construct().framework().equals(outside.framework())),
                outside.subject() + " is linked into " + outside.framework() + ": unlink it first");
        List<Outside> marks = new ArrayList<>(lens.outside());
        marks.add(outside);
        marks.sort((a, b) -> key(a.subject(), a.framework()).compareTo(key(b.subject(), b.framework())));
        draft.lens = new Lens(lens.frameworks(), lens.links(), marks);
    }

    private void unmark(LensChange change, Outside outside) {
        Lens lens = draft.lens;
        checks.current(
                change,
                "The mark of " + outside.subject(),
                outside,
                lens.outside(outside.subject(), outside.framework()).orElse(null));
        draft.lens = new Lens(
                lens.frameworks(),
                lens.links(),
                lens.outside().stream()
                        .filter(o -> !o.subject().equals(outside.subject())
                                || !o.framework().equals(outside.framework()))
                        .toList());
    }

    private void fits(LensChange change, LensLink link) {
        Lens lens = draft.lens;
        ConstructRef ref = link.construct();
        known(change, link.subject());
        checks.require(
                change,
                lens.framework(ref.framework())
                        .flatMap(framework -> framework.find(ref.construct()))
                        .isPresent(),
                "There is no construct " + ref + " in the adopted frameworks");
        checks.require(
                change, lens.link(link.subject(), ref).isEmpty(), link.subject() + " is linked to " + ref + " already");
        checks.require(
                change,
                lens.outside(link.subject(), ref.framework()).isEmpty(),
                link.subject() + " is marked as outside " + ref.framework() + ": take that back first");
    }

    private void linked(LensChange change, LensLink link) {
        checks.current(
                change,
                "The link of " + link.subject() + " to " + link.construct(),
                link,
                draft.lens.link(link.subject(), link.construct()).orElse(null));
    }

    private void known(Change change, LensSubject subject) {
        if (subject instanceof LensSubject.OfCode of) {
            checks.require(change, draft.codebook.contains(of.code()), "There is no code " + of.code());
        } else if (subject instanceof LensSubject.OfTheme of) {
            checks.require(
                    change,
                    draft.themes.stream().anyMatch(theme -> theme.id().equals(of.theme())),
                    "There is no theme " + of.theme());
        }
    }

    private static Lens withLink(Lens lens, LensLink link) {
        List<LensLink> links = new ArrayList<>(withoutLink(lens, link).links());
        links.add(link);
        links.sort((a, b) -> key(a.subject(), a.construct()).compareTo(key(b.subject(), b.construct())));
        return new Lens(lens.frameworks(), links, lens.outside());
    }

    private static Lens withoutLink(Lens lens, LensLink link) {
        return new Lens(
                lens.frameworks(),
                lens.links().stream()
                        .filter(l -> !l.subject().equals(link.subject())
                                || !l.construct().equals(link.construct()))
                        .toList(),
                lens.outside());
    }

    private static String key(LensSubject subject, Object target) {
        return subject + " " + target;
    }
}
