package org.tacit.workbench.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.LensChange;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.framework.ConstructRef;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.Lens;
import org.tacit.domain.framework.LensLink;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.framework.Outside;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/** Adopts frameworks, and judges codes and themes against them. Each method is one act; nothing is recorded when nothing differs. Stateless. */
public final class EditLens {
    /** Takes a framework into the study. */
    public List<Entry> adopt(OpenStudy study, CoderId by, Framework framework) {
        return study.record(Act.of(by, new LensChange.FrameworkAdopted(framework)));
    }

    /** Lets a framework go, with every judgement against it. All of it comes back with one undo. */
    public List<Entry> drop(OpenStudy study, CoderId by, FrameworkId id) {
        Lens lens = study.study().lens();
        Framework framework =
                lens.framework(id).orElseThrow(() -> new TacitException("Framework " + id + " is not adopted"));
        List<Change> changes = new ArrayList<>();
        lens.links().stream()
                .filter(link -> link.construct().framework().equals(id))
                .forEach(link -> changes.add(new LensChange.LensUnlinked(link)));
        lens.outside().stream()
                .filter(mark -> mark.framework().equals(id))
                .forEach(mark -> changes.add(new LensChange.OutsideUnmarked(mark)));
        changes.add(new LensChange.FrameworkDropped(framework));
        return study.record(Act.of(by, changes));
    }

    /** Links a code or theme to a construct, or gives the link there is another reason. */
    public List<Entry> link(OpenStudy study, CoderId by, LensLink link) {
        Optional<LensLink> known = study.study().lens().link(link.subject(), link.construct());
        if (known.isEmpty()) {
            return study.record(Act.of(by, new LensChange.LensLinked(link)));
        }
        return known.get().equals(link)
                ? List.of()
                : study.record(Act.of(by, new LensChange.LensReasoned(known.get(), link)));
    }

    /** Takes a link back. */
    public List<Entry> unlink(OpenStudy study, CoderId by, LensSubject subject, ConstructRef construct) {
        LensLink known = study.study()
                .lens()
                .link(subject, construct)
                .orElseThrow(() -> new TacitException(subject + " is not linked to " + construct));
        return study.record(Act.of(by, new LensChange.LensUnlinked(known)));
    }

    /** Judges that a code or theme falls outside a framework, or gives that judgement another reason. */
    public List<Entry> markOutside(OpenStudy study, CoderId by, Outside mark) {
        Optional<Outside> known = study.study().lens().outside(mark.subject(), mark.framework());
        if (known.isPresent() && known.get().equals(mark)) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        known.ifPresent(was -> changes.add(new LensChange.OutsideUnmarked(was)));
        changes.add(new LensChange.OutsideMarked(mark));
        return study.record(Act.of(by, changes));
    }

    /** Takes back that a code or theme falls outside a framework. */
    public List<Entry> unmarkOutside(OpenStudy study, CoderId by, LensSubject subject, FrameworkId framework) {
        Outside known = study.study()
                .lens()
                .outside(subject, framework)
                .orElseThrow(() -> new TacitException(subject + " is not marked as outside " + framework));
        return study.record(Act.of(by, new LensChange.OutsideUnmarked(known)));
    }
}
