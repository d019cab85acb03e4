package org.tacit.domain.study;

import org.tacit.domain.change.CodingChange;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.coding.SourceCodingsBuilder;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;

/** Folds changes of codings. */
final class CodingFold {
    private final StudyDraft draft;
    private final Checks checks;

    CodingFold(StudyDraft draft, Checks checks) {
        this.draft = draft;
        this.checks = checks;
    }

    void apply(CodingChange change) {
        if (change instanceof CodingChange.CodingAdded c) {
            fits(c, c.coding());
            draft.codings(c.coding().source()).add(c.coding());
        } else if (change instanceof CodingChange.ExtentChanged c) {
            inText(c, c.source(), c.to());
            SourceCodingsBuilder codings = draft.codings(c.source());
            int index = index(c, codings, c.coding());
            checks.current(c, "The extent of coding " + c.coding(), c.from(), codings.extent(index));
            codings.extent(index, c.to());
        } else if (change instanceof CodingChange.CodeReassigned c) {
            codable(c, c.to());
            SourceCodingsBuilder codings = draft.codings(c.source());
            int index = index(c, codings, c.coding());
            checks.current(c, "The code of coding " + c.coding(), c.from(), codings.code(index));
            codings.code(index, c.to());
        } else if (change instanceof CodingChange.FacetsChanged c) {
            known(c, c.to());
            SourceCodingsBuilder codings = draft.codings(c.source());
            int index = index(c, codings, c.coding());
            checks.current(
                    c, "The direction, level or weight of coding " + c.coding(), c.from(), codings.facets(index));
            codings.facets(index, c.to());
        } else if (change instanceof CodingChange.CodingRemoved c) {
            remove(c);
        } else {
            throw Checks.unknown(change);
        }
    }

    private void remove(CodingChange.CodingRemoved change) {
        Coding coding = change.coding();
        SourceCodingsBuilder codings = draft.codings(coding.source());
        int index = index(change, codings, coding.id());
        String what = "Coding " + coding.id();
        checks.current(change, what, coding.extent(), codings.extent(index));
        checks.current(change, what, coding.code(), codings.code(index));
        checks.current(change, what, coding.facets(), codings.facets(index));
        checks.current(change, what, coding.coder(), codings.coder(index));
        checks.current(change, what, coding.at(), codings.at(index));
        codings.remove(index);
    }

    private void fits(CodingChange change, Coding coding) {
        if (!checks.checking()) {
            return;
        }
        inText(change, coding.source(), coding.extent());
        codable(change, coding.code());
        known(change, coding.facets());
        checks.exists(change, draft.coders, coding.coder(), "coder");
        checks.require(
                change,
                draft.codings(coding.source()).indexOf(coding.id()) < 0,
                "There is already a coding " + coding.id());
    }

    private void inText(CodingChange change, SourceId id, TextSpan extent) {
        if (!checks.checking()) {
            return;
        }
        checks.exists(change, draft.sources, id, "source");
        Source source = draft.sources.get(id);
        checks.require(
                change,
                source != null && extent.end() <= source.text().length(),
                "The selection " + extent + " reaches past the end of source " + id);
    }

    private void codable(CodingChange change, CodeId code) {
        if (!checks.checking()) {
            return;
        }
        checks.require(change, draft.codebook.contains(code), "There is no code " + code);
        checks.require(
                change, draft.codebook.get(code).codable(), "Code " + code + " is a heading: choose a code beneath it");
    }

    private void known(CodingChange change, Facets facets) {
        if (!checks.checking()) {
            return;
        }
        LevelId level = facets.level();
        checks.require(
                change,
                level == null
                        || draft.details.levels().stream()
                                .anyMatch(one -> one.id().equals(level)),
                "There is no level " + level);
    }

    private static int index(CodingChange change, SourceCodingsBuilder codings, CodingId id) {
        int index = codings.indexOf(id);
        if (index < 0) {
            throw new RefusedChange(change, "There is no coding " + id);
        }
        return index;
    }
}
