package org.tacit.domain.study;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.SourceChange.TextEdited;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.source.Placement;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.TextRef;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.Graphemes;
import org.tacit.domain.text.Replacement;
import org.tacit.domain.text.Replacements;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.Passage;

/**
 * Works out, before anything is recorded, what an edit of a source's text does: the new text, the change, and the codings and passages that lose all their words. What the rule of
 * {@link Replacements} would put inside a character as a reader sees it is put around it, and what an undo could not bring back by the rule is noted by name.
 *
 * @param after the text after the edit
 * @param change the change to record
 * @param lost codings and passages of which no word is left; they stay, without a place, until somebody decides
 */
public record TextEdit(CodePointText after, TextEdited change, List<UUID> lost) {
    public TextEdit {
        requireNonNull(after, "after is null");
        requireNonNull(change, "change is null");
        lost = List.copyOf(lost);
    }

    /**
     * New words for a stretch of the text.
     *
     * @param replaced the stretch that goes, in code points of the text before; empty to insert
     * @param words what stands there instead; may be empty
     */
    public record Wording(TextSpan replaced, String words) {
        public Wording {
            requireNonNull(replaced, "replaced is null");
            requireNonNull(words, "words is null");
        }
    }

    /**
     * Plans an edit.
     *
     * @param study the study as it is
     * @param id the source
     * @param before its current text
     * @param wordings what to replace, in any order
     * @param next the content row the new text will be kept in
     * @throws TacitException when the wordings overlap, reach past the text or change nothing
     */
    public static TextEdit plan(
            Study study, SourceId id, CodePointText before, List<Wording> wordings, ContentId next) {
        Source source = study.source(id);
        List<Wording> joined = joined(before, wordings);
        Replacements replacements = new Replacements(joined.stream()
                .map(w -> new Replacement(w.replaced(), new CodePointText(w.words()).length()))
                .toList());
        CodePointText after = new CodePointText(applied(before, joined));

        Anchors anchors = new Anchors(replacements, after);
        SourceCodings codings = study.codings(id);
        for (int i = 0; i < codings.size(); i++) {
            anchors.place(codings.id(i).uuid(), new TextSpan(codings.start(i), codings.end(i)));
        }
        study.themes().forEach(theme -> {
            theme.evidence().forEach(passage -> anchors.place(id, passage));
            theme.disconfirming().forEach(passage -> anchors.place(id, passage));
        });
        Turns moved = source.turns().moved(replacements);
        boolean turnsComeBack = moved.moved(replacements.inverse()).equals(source.turns());
        TextEdited change = new TextEdited(
                id,
                source.text(),
                new TextRef(next, after.length()),
                replacements,
                anchors.placed,
                anchors.restored,
                turnsComeBack ? Optional.empty() : Optional.of(source.turns()),
                Optional.empty());
        return new TextEdit(after, change, anchors.lost);
    }

    /** The wordings in text order, those that touch made one, so that the replacements lie apart. */
    private static List<Wording> joined(CodePointText before, List<Wording> wordings) {
        List<Wording> ordered = new ArrayList<>(wordings);
        ordered.removeIf(w -> before.slice(within(before, w)).equals(w.words()));
        ordered.sort(Comparator.comparing(Wording::replaced));
        List<Wording> joined = new ArrayList<>();
        for (Wording wording : ordered) {
            Wording last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && wording.replaced().start() < last.replaced().end()) {
                throw new TacitException("Two replacements overlap at " + last.replaced() + " and " + wording.replaced()
                        + ": make them one");
            }
            if (last != null && wording.replaced().start() == last.replaced().end()) {
                joined.remove(joined.size() - 1);
                TextSpan both =
                        new TextSpan(last.replaced().start(), wording.replaced().end());
                joined.add(new Wording(both, last.words() + wording.words()));
            } else {
                joined.add(wording);
            }
        }
        if (joined.isEmpty()) {
            throw new TacitException("The edit changes nothing in the text");
        }
        return joined;
    }

    private static TextSpan within(CodePointText before, Wording wording) {
        if (wording.replaced().end() > before.length()) {
            throw new TacitException("The replacement " + wording.replaced() + " reaches past the end of the text at "
                    + before.length());
        }
        return wording.replaced();
    }

    private static String applied(CodePointText before, List<Wording> wordings) {
        StringBuilder text = new StringBuilder();
        int kept = 0;
        for (Wording wording : wordings) {
            text.append(before.slice(new TextSpan(kept, wording.replaced().start())))
                    .append(wording.words());
            kept = wording.replaced().end();
        }
        return text.append(before.slice(new TextSpan(kept, before.length()))).toString();
    }

    /** Sorts codings and passages into those the rule places, those placed by name, and those that lose their words. */
    private static final class Anchors {
        private final Replacements replacements;
        private final Replacements inverse;
        private final CodePointText after;
        private final List<Placement> placed = new ArrayList<>();
        private final List<Placement> restored = new ArrayList<>();
        private final List<UUID> lost = new ArrayList<>();

        Anchors(Replacements replacements, CodePointText after) {
            this.replacements = replacements;
            this.inverse = replacements.inverse();
            this.after = after;
        }

        void place(SourceId source, Passage passage) {
            if (passage.source().equals(source)) {
                place(passage.id(), passage.extent());
            }
        }

        void place(UUID anchor, TextSpan from) {
            TextSpan ruled = replacements.moved(from);
            TextSpan to = Graphemes.snapOut(after, ruled);
            if (!to.equals(ruled)) {
                placed.add(new Placement(anchor, from, to));
            }
            if (!inverse.moved(to).equals(from)) {
                restored.add(new Placement(anchor, to, from));
            }
            if (to.isEmpty() && !from.isEmpty()) {
                lost.add(anchor);
            }
        }
    }
}
