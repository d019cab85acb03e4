package org.tacit.domain.study;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.ThemeChange;
import org.tacit.domain.source.Source;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;

/** Folds changes of themes. */
final class ThemeFold {
    private final StudyDraft draft;
    private final Checks checks;

    ThemeFold(StudyDraft draft, Checks checks) {
        this.draft = draft;
        this.checks = checks;
    }

    void apply(ThemeChange change) {
        if (change instanceof ThemeChange.ThemeAdded c) {
            fits(c, c.theme());
            checks.require(
                    c,
                    indexOf(c.theme().id()) < 0,
                    "There is already a theme " + c.theme().id());
            checks.require(
                    c, c.position() <= draft.themes.size(), "There is no place " + c.position() + " among the themes");
            draft.themes.add(Math.min(c.position(), draft.themes.size()), c.theme());
        } else if (change instanceof ThemeChange.ThemeChanged c) {
            fits(c, c.to());
            int index = index(c, c.to().id());
            checks.current(c, "Theme " + c.to().id(), c.from(), draft.themes.get(index));
            draft.themes.set(index, c.to());
        } else if (change instanceof ThemeChange.ThemeMoved c) {
            int index = index(c, c.theme());
            checks.current(c, "The place of theme " + c.theme(), c.from(), index);
            checks.require(c, c.to() < draft.themes.size(), "There is no place " + c.to() + " among the themes");
            Theme theme = draft.themes.remove(index);
            draft.themes.add(Math.min(c.to(), draft.themes.size()), theme);
        } else if (change instanceof ThemeChange.ThemeRemoved c) {
            remove(c);
        } else {
            throw Checks.unknown(change);
        }
    }

    private void remove(ThemeChange.ThemeRemoved change) {
        ThemeId id = change.theme().id();
        int index = index(change, id);
        checks.current(change, "Theme " + id, change.theme(), draft.themes.get(index));
        checks.current(change, "The place of theme " + id, change.position(), index);
        String subject = "theme:" + id;
        draft.lens
                .links()
                .forEach(link -> checks.require(
                        change,
                        !link.subject().toString().equals(subject),
                        "Theme " + id + " is linked to " + link.construct()));
        draft.lens
                .outside()
                .forEach(mark -> checks.require(
                        change,
                        !mark.subject().toString().equals(subject),
                        "Theme " + id + " is marked as outside " + mark.framework()));
        draft.themes.remove(index);
    }

    private void fits(Change change, Theme theme) {
        if (!checks.checking()) {
            return;
        }
        theme.codes()
                .forEach(code -> checks.require(change, draft.codebook.contains(code), "There is no code " + code));
        Map<UUID, Passage> known = new HashMap<>();
        draft.themes.stream()
                .filter(other -> !other.id().equals(theme.id()))
                .flatMap(ThemeFold::passages)
                .forEach(passage -> known.put(passage.id(), passage));
        passages(theme).forEach(passage -> {
            fits(change, passage);
            Passage other = known.putIfAbsent(passage.id(), passage);
            checks.require(
                    change,
                    other == null
                            || other.source().equals(passage.source())
                                    && other.extent().equals(passage.extent()),
                    "Passage " + passage.id() + " stands at another place already: give this one an id of its own");
        });
    }

    private static Stream<Passage> passages(Theme theme) {
        return Stream.concat(theme.evidence().stream(), theme.disconfirming().stream());
    }

    private void fits(Change change, Passage passage) {
        checks.exists(change, draft.sources, passage.source(), "source");
        Source source = draft.sources.get(passage.source());
        checks.require(
                change,
                source != null && passage.extent().end() <= source.text().length(),
                "The passage " + passage.extent() + " reaches past the end of source " + passage.source());
    }

    private int index(Change change, ThemeId id) {
        int index = indexOf(id);
        if (index < 0) {
            throw new RefusedChange(change, "There is no theme " + id);
        }
        return index;
    }

    private int indexOf(ThemeId id) {
        for (int i = 0; i < draft.themes.size(); i++) {
            if (draft.themes.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
