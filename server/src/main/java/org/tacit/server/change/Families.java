package org.tacit.server.change;

import static java.util.Objects.requireNonNull;

import org.tacit.domain.coding.CoderId;
import org.tacit.server.http.RequestRefused;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.store.OpenStudy;

/** Hands each wish to its family. */
public record Families(
        CodingWishes codings,
        CodebookWishes codebook,
        ThemeWishes themes,
        LensWishes lens,
        MemoWishes memos,
        SourceWishes sources,
        SetupWishes setup,
        SearchWishes search) {
    public Families {
        requireNonNull(codings, "codings is null");
        requireNonNull(codebook, "codebook is null");
        requireNonNull(themes, "themes is null");
        requireNonNull(lens, "lens is null");
        requireNonNull(memos, "memos is null");
        requireNonNull(sources, "sources is null");
        requireNonNull(setup, "setup is null");
        requireNonNull(search, "search is null");
    }

    /**
     * Carries out one wish.
     *
     * @param live the study as it is recorded
     * @param study the act over it that gathers, or the rehearsal
     */
    void carryOut(LiveStudy live, OpenStudy study, CoderId by, Wish wish, Made.Gathered made) {
        if (wish instanceof CodingWish w) {
            codings.carryOut(study, by, w, made);
        } else if (wish instanceof CodebookWish w) {
            codebook.carryOut(study, by, w, made);
        } else if (wish instanceof ThemeWish w) {
            themes.carryOut(study, by, w, made);
        } else if (wish instanceof LensWish w) {
            lens.carryOut(study, by, w);
        } else if (wish instanceof MemoWish w) {
            memos.carryOut(study, by, w, made);
        } else if (wish instanceof SourceWish w) {
            sources.carryOut(study, by, w);
        } else if (wish instanceof SetupWish w) {
            setup.carryOut(study, by, w);
        } else if (wish instanceof SearchWish w) {
            search.carryOut(live, study, by, w);
        } else {
            throw RequestRefused.malformed("An undo or redo stands alone in its request");
        }
    }
}
