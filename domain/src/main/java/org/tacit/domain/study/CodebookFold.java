package org.tacit.domain.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.coding.SourceCodingsBuilder;

/** Folds changes of the codebook, and of the codings that a merge or split takes along. */
final class CodebookFold {
    private final StudyDraft draft;
    private final Checks checks;

    CodebookFold(StudyDraft draft, Checks checks) {
        this.draft = draft;
        this.checks = checks;
    }

    void apply(CodebookChange change) {
        if (change instanceof CodebookChange.CodeAdded c) {
            add(c, c.code(), c.place());
        } else if (change instanceof CodebookChange.CodeChanged c) {
            exists(c, c.to().id());
            Code code = swapped(c, draft.codebook.get(c.to().id()));
            if (!code.codable()) {
                withoutCodings(c, code.id());
            }
            draft.codebook = draft.codebook.replaced(code);
        } else if (change instanceof CodebookChange.CodeMoved c) {
            move(c);
        } else if (change instanceof CodebookChange.CodeMerged c) {
            merge(c);
        } else if (change instanceof CodebookChange.CodeSplit c) {
            exists(c, c.from());
            add(c, c.code(), c.place());
            codable(c, c.codings(), c.code());
            recode(c, c.codings(), c.from(), c.code().id());
        } else if (change instanceof CodebookChange.CodeRemoved c) {
            standsAt(c, c.code(), c.place());
            checks.unused(c, c.code().id());
            withoutCodings(c, c.code().id());
            draft.codebook = draft.codebook.without(c.code().id());
        } else {
            throw Checks.unknown(change);
        }
    }

    private void add(Change change, Code code, Place place) {
        checks.require(change, !draft.codebook.contains(code.id()), "There is already a code " + code.id());
        place.parent().ifPresent(parent -> exists(change, parent));
        inRange(change, place, draft.codebook.children(place.parent()).size());
        draft.codebook = draft.codebook.with(code, place);
    }

    private void move(CodebookChange.CodeMoved change) {
        exists(change, change.code());
        checks.current(
                change, "The place of code " + change.code(), change.from(), draft.codebook.place(change.code()));
        change.to().parent().ifPresent(parent -> {
            exists(change, parent);
            checks.require(
                    change,
                    !draft.codebook.withDescendants(change.code()).contains(parent),
                    "Code " + change.code() + " cannot move beneath itself");
        });
        Optional<CodeId> parent = change.to().parent();
        boolean sameParent = draft.codebook.parent(change.code()).equals(parent);
        inRange(change, change.to(), draft.codebook.children(parent).size() - (sameParent ? 1 : 0));
        draft.codebook = draft.codebook.moved(change.code(), change.to());
    }

    /** A place past the last sibling would be recorded and not be the one the code gets, so that the change could not be taken back. */
    private void inRange(Change change, Place place, int siblings) {
        checks.require(
                change,
                place.position() <= siblings,
                "There is no place " + place.position()
                        + place.parent()
                                .map(parent -> " beneath code " + parent)
                                .orElse(" in the codebook"));
    }

    private void merge(CodebookChange.CodeMerged change) {
        CodeId code = change.code().id();
        standsAt(change, change.code(), change.place());
        exists(change, change.into());
        checks.require(change, !code.equals(change.into()), "Code " + code + " cannot be merged into itself");
        checks.unused(change, code);
        codable(change, change.codings(), draft.codebook.get(change.into()));
        recode(change, change.codings(), code, change.into());
        withoutCodings(change, code);
        draft.codebook = draft.codebook.without(code);
    }

    private void codable(Change change, List<CodingRef> codings, Code code) {
        checks.require(
                change,
                codings.isEmpty() || code.codable(),
                "Code " + code.id() + " is a heading: it cannot take codings");
    }

    private void recode(Change change, List<CodingRef> codings, CodeId from, CodeId to) {
        for (CodingRef ref : codings) {
            SourceCodingsBuilder builder = draft.codings(ref.source());
            int index = builder.indexOf(ref.coding());
            if (index < 0) {
                checks.require(change, false, "There is no coding " + ref.coding());
                continue;
            }
            checks.current(change, "The code of coding " + ref.coding(), from, builder.code(index));
            builder.code(index, to);
        }
    }

    private void withoutCodings(Change change, CodeId code) {
        if (!checks.checking()) {
            return;
        }
        for (SourceCodings codings : draft.frozenCodings().values()) {
            checks.require(
                    change,
                    !codings.codes().contains(code) || !codings.usedCodes().contains(code),
                    "Code " + code + " has codings in source " + codings.source());
        }
    }

    private void standsAt(Change change, Code code, Place place) {
        exists(change, code.id());
        checks.current(change, "Code " + code.id(), code, draft.codebook.get(code.id()));
        checks.current(change, "The place of code " + code.id(), place, draft.codebook.place(code.id()));
    }

    private void exists(Change change, CodeId code) {
        if (!draft.codebook.contains(code)) {
            throw new RefusedChange(change, "There is no code " + code);
        }
    }

    /** Takes over what the change altered and keeps what others altered since. */
    private Code swapped(CodebookChange.CodeChanged change, Code now) {
        return new Code(
                now.id(),
                swap(change, now, Code::name, "name"),
                swap(change, now, Code::definition, "definition"),
                swap(change, now, Code::include, "rule for inclusion"),
                swap(change, now, Code::exclude, "rule for exclusion"),
                swap(change, now, Code::example, "example"),
                swap(change, now, Code::colour, "colour"),
                swap(change, now, Code::codable, "use"));
    }

    private <T> T swap(CodebookChange.CodeChanged change, Code now, Function<Code, T> part, String what) {
        T from = part.apply(change.from());
        T to = part.apply(change.to());
        if (from.equals(to)) {
            return part.apply(now);
        }
        checks.current(change, "The " + what + " of code " + now.id(), from, part.apply(now));
        return to;
    }
}
