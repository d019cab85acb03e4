package org.tacit.server.change;

import static java.util.Objects.requireNonNull;

import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.framework.ConstructRef;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.LensLink;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.framework.Outside;
import org.tacit.domain.theme.ThemeId;
import org.tacit.exchange.framework.ShippedFrameworks;
import org.tacit.server.http.RequestRefused;
import org.tacit.workbench.lens.EditLens;
import org.tacit.workbench.store.OpenStudy;

/** Carries out wishes about frameworks and judgements. Stateless. */
public final class LensWishes {
    private final EditLens edit;
    private final ShippedFrameworks shipped;

    /** Carries out through the use case, with the frameworks that come with the program. */
    public LensWishes(EditLens edit, ShippedFrameworks shipped) {
        this.edit = requireNonNull(edit, "edit is null");
        this.shipped = requireNonNull(shipped, "shipped is null");
    }

    void carryOut(OpenStudy study, CoderId by, LensWish wish) {
        if (wish instanceof LensWish.AdoptFramework w) {
            edit.adopt(study, by, shipped.load(new FrameworkId(w.framework())));
        } else if (wish instanceof LensWish.DropFramework w) {
            edit.drop(study, by, new FrameworkId(w.framework()));
        } else if (wish instanceof LensWish.Link w) {
            edit.link(study, by, new LensLink(subject(w.subject()), ref(w.framework(), w.construct()), w.reason()));
        } else if (wish instanceof LensWish.Unlink w) {
            edit.unlink(study, by, subject(w.subject()), ref(w.framework(), w.construct()));
        } else if (wish instanceof LensWish.MarkOutside w) {
            edit.markOutside(study, by, new Outside(subject(w.subject()), new FrameworkId(w.framework()), w.reason()));
        } else if (wish instanceof LensWish.UnmarkOutside w) {
            edit.unmarkOutside(study, by, subject(w.subject()), new FrameworkId(w.framework()));
        }
    }

    private static ConstructRef ref(String framework, String construct) {
        return new ConstructRef(new FrameworkId(framework), construct);
    }

    private static LensSubject subject(String text) {
        if (text.startsWith("code:")) {
            return new LensSubject.OfCode(new CodeId(text.substring("code:".length())));
        }
        if (text.startsWith("theme:")) {
            return new LensSubject.OfTheme(new ThemeId(text.substring("theme:".length())));
        }
        throw RequestRefused.malformed("\"" + text + "\" is no subject: write code:id or theme:id");
    }
}
