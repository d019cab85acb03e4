package org.tacit.domain.study;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange.CodeAdded;
import org.tacit.domain.change.CodebookChange.CodeMerged;
import org.tacit.domain.change.CodebookChange.CodeMoved;
import org.tacit.domain.change.CodebookChange.CodeRemoved;
import org.tacit.domain.change.CodebookChange.CodeSplit;
import org.tacit.domain.change.SourceChange.TextEdited;
import org.tacit.domain.change.ThemeChange.ThemeAdded;
import org.tacit.domain.change.ThemeChange.ThemeMoved;
import org.tacit.domain.change.ThemeChange.ThemeRemoved;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.theme.ThemeId;

/**
 * The change that takes another back in a study that went on since. It is the bare {@linkplain Change#inverse() inverse} but for what shifts without anybody touching it: the place of
 * a code or theme among siblings that came or went, and what was coded in a text after it was edited. Values that somebody changed are not adapted: there the inverse is refused.
 * Stateless.
 */
public final class Inverse {
    private final Study now;

    private Inverse(Study now) {
        this.now = requireNonNull(now, "now is null");
    }

    /**
     * The change to record; empty when the change cannot be taken back.
     *
     * @param now the study as it is
     * @param change the change to take back
     * @param contents where the text before an edit is found
     * @throws RefusedChange when a text changed again since it was edited
     * @throws TacitException when the text before an edit was withdrawn
     */
    public static Optional<Change> of(Study now, Change change, StudyContents contents) {
        if (change instanceof TextEdited edited && now.sources().containsKey(edited.source())) {
            CodePointText then = contents.text(edited.from().content())
                    .map(SealedText::text)
                    .orElseThrow(() -> new TacitException("The words of source " + edited.source()
                            + " before the edit were withdrawn: they cannot be brought back"));
            return Optional.of(TextEdit.back(now, edited, then).change());
        }
        Inverse inverse = new Inverse(now);
        return change.inverse().map(inverse::placed);
    }

    private Change placed(Change inverse) {
        if (inverse instanceof CodeAdded c) {
            return new CodeAdded(c.code(), room(c.place(), Optional.empty()));
        } else if (inverse instanceof CodeSplit c) {
            return new CodeSplit(c.from(), c.code(), room(c.place(), Optional.empty()), c.codings());
        } else if (inverse instanceof CodeRemoved c) {
            return new CodeRemoved(c.code(), current(c.code(), c.place()));
        } else if (inverse instanceof CodeMerged c) {
            return new CodeMerged(c.code(), current(c.code(), c.place()), c.into(), c.codings());
        } else if (inverse instanceof CodeMoved c) {
            return new CodeMoved(c.code(), current(c.code(), c.from()), room(c.to(), Optional.of(c.code())));
        } else if (inverse instanceof ThemeAdded c) {
            return new ThemeAdded(c.theme(), Math.min(c.position(), now.themes().size()));
        } else if (inverse instanceof ThemeRemoved c) {
            return new ThemeRemoved(c.theme(), current(c.theme().id(), c.position()));
        } else if (inverse instanceof ThemeMoved c) {
            int last = Math.max(0, now.themes().size() - 1);
            return new ThemeMoved(c.theme(), current(c.theme(), c.from()), Math.min(c.to(), last));
        }
        return inverse;
    }

    /** The place a code has now, if it is still beneath the same parent. */
    private Place current(Code code, Place was) {
        return current(code.id(), was);
    }

    private Place current(CodeId code, Place was) {
        boolean sameParent =
                now.codebook().contains(code) && now.codebook().parent(code).equals(was.parent());
        return sameParent ? now.codebook().place(code) : was;
    }

    /** The nearest place there is, where siblings have gone. */
    private Place room(Place wanted, Optional<CodeId> mover) {
        long siblings = now.codebook().children(wanted.parent()).stream()
                .filter(id -> !Optional.of(id).equals(mover))
                .count();
        return new Place(wanted.parent(), (int) Math.min(wanted.position(), siblings));
    }

    private int current(ThemeId theme, int was) {
        for (int i = 0; i < now.themes().size(); i++) {
            if (now.themes().get(i).id().equals(theme)) {
                return i;
            }
        }
        return was;
    }
}
