package org.tacit.server.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;
import org.tacit.server.change.ThemeWish.PassageWords;
import org.tacit.server.change.ThemeWish.ThemeWords;
import org.tacit.workbench.NewIds;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.theme.EditThemes;

/** Carries out wishes about themes. Stateless. */
public final class ThemeWishes {
    private final EditThemes edit;

    /** Carries out through the use case. */
    public ThemeWishes(EditThemes edit) {
        this.edit = requireNonNull(edit, "edit is null");
    }

    void carryOut(OpenStudy study, CoderId by, ThemeWish wish, Made.Gathered made) {
        Study now = study.study();
        if (wish instanceof ThemeWish.AddTheme w) {
            EditThemes.Wording wording = added(now, w.theme());
            edit.add(study, by, wording);
            made.theme(wording.id().value());
        } else if (wish instanceof ThemeWish.ChangeTheme w) {
            edit.change(study, by, changed(now, w.theme()));
        } else if (wish instanceof ThemeWish.MoveTheme w) {
            int last = Math.max(0, now.themes().size() - 1);
            edit.move(study, by, new ThemeId(w.theme()), Math.max(0, Math.min(w.position(), last)));
        } else if (wish instanceof ThemeWish.RemoveTheme w) {
            edit.remove(study, by, new ThemeId(w.theme()));
        }
    }

    private static EditThemes.Wording added(Study now, ThemeWords words) {
        String name = Wish.need(words.name(), "theme.name");
        ThemeId id = words.id() == null
                ? new ThemeId(NewIds.like(
                        name, "theme", text -> now.theme(new ThemeId(text)).isPresent()))
                : new ThemeId(words.id());
        return worded(new Theme(id, name, "", List.of(), List.of(), List.of()), words);
    }

    private static EditThemes.Wording changed(Study now, ThemeWords words) {
        ThemeId id = new ThemeId(Wish.need(words.id(), "theme.id"));
        Theme known = now.theme(id).orElseThrow(() -> new TacitException("There is no theme " + id + " in the study"));
        return worded(known, words);
    }

    private static EditThemes.Wording worded(Theme from, ThemeWords words) {
        List<String> codes = words.codes();
        return new EditThemes.Wording(
                from.id(),
                words.name() == null ? from.name() : words.name().strip(),
                words.statement() == null ? from.statement() : words.statement(),
                codes == null ? from.codes() : codes.stream().map(CodeId::new).toList(),
                pointed(words.evidence(), from.evidence()),
                pointed(words.disconfirming(), from.disconfirming()));
    }

    private static List<EditThemes.Pointed> pointed(@Nullable List<PassageWords> words, List<Passage> otherwise) {
        return words == null
                ? otherwise.stream()
                        .map(known -> new EditThemes.Pointed(
                                Optional.of(known.id()), known.source(), known.extent(), known.note()))
                        .toList()
                : words.stream()
                        .map(passage -> new EditThemes.Pointed(
                                Optional.ofNullable(passage.id()),
                                new SourceId(passage.source()),
                                CodingWish.span(passage.start(), passage.end()),
                                Wish.orEmpty(passage.note())))
                        .toList();
    }
}
