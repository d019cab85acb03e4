package org.tacit.server.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Codebook;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.CoderId;
import org.tacit.server.change.CodebookWish.CodeWords;
import org.tacit.workbench.NewIds;
import org.tacit.workbench.codebook.EditCodebook;
import org.tacit.workbench.store.OpenStudy;

/** Carries out wishes about the codebook. Stateless. */
public final class CodebookWishes {
    private final EditCodebook edit;

    /** Carries out through the use case. */
    public CodebookWishes(EditCodebook edit) {
        this.edit = requireNonNull(edit, "edit is null");
    }

    void carryOut(OpenStudy study, CoderId by, CodebookWish wish, Made.Gathered made) {
        Codebook codebook = study.study().codebook();
        if (wish instanceof CodebookWish.AddCode w) {
            Code code = added(codebook, w.code());
            edit.add(study, by, code, place(codebook, w.parent(), w.position()));
            made.code(code.id().value());
        } else if (wish instanceof CodebookWish.ChangeCode w) {
            CodeId id = new CodeId(Wish.need(w.code().id(), "code.id"));
            edit.change(study, by, changed(codebook.get(id), w.code()));
        } else if (wish instanceof CodebookWish.MoveCode w) {
            edit.move(study, by, new CodeId(w.code()), movedTo(codebook, w));
        } else if (wish instanceof CodebookWish.MergeCode w) {
            edit.merge(study, by, new CodeId(w.code()), new CodeId(w.into()));
        } else if (wish instanceof CodebookWish.SplitCode w) {
            Code part = added(codebook, w.part());
            edit.split(
                    study,
                    by,
                    new CodeId(w.code()),
                    part,
                    w.codings().stream().map(CodingWish.CodingName::ref).toList());
            made.code(part.id().value());
        } else if (wish instanceof CodebookWish.RemoveCode w) {
            edit.remove(study, by, new CodeId(w.code()));
        }
    }

    private static Code added(Codebook codebook, CodeWords words) {
        CodeId id = words.id() == null
                ? new CodeId(NewIds.like(words.name(), "code", text -> codebook.contains(new CodeId(text))))
                : new CodeId(words.id());
        return changed(new Code(id, words.name(), "", "", "", "", "", true), words);
    }

    private static Code changed(Code from, CodeWords words) {
        return new Code(
                from.id(),
                words.name().strip(),
                or(words.definition(), from.definition()),
                or(words.include(), from.include()),
                or(words.exclude(), from.exclude()),
                or(words.example(), from.example()),
                or(words.colour(), from.colour()),
                words.codable() == null ? from.codable() : words.codable());
    }

    /** Among the siblings it will have: those of its own place without itself. */
    private static Place movedTo(Codebook codebook, CodebookWish.MoveCode wish) {
        Optional<CodeId> beneath = Optional.ofNullable(wish.parent()).map(CodeId::new);
        boolean stays = codebook.children(beneath).contains(new CodeId(wish.code()));
        int last = codebook.children(beneath).size() - (stays ? 1 : 0);
        Integer position = wish.position();
        return new Place(beneath, position == null ? last : Math.max(0, Math.min(position, last)));
    }

    private static Place place(Codebook codebook, @Nullable String parent, @Nullable Integer position) {
        Optional<CodeId> beneath = Optional.ofNullable(parent).map(CodeId::new);
        int last = codebook.children(beneath).size();
        return new Place(beneath, position == null ? last : Math.max(0, Math.min(position, last)));
    }

    private static String or(@Nullable String words, String otherwise) {
        return words == null ? otherwise : words;
    }
}
