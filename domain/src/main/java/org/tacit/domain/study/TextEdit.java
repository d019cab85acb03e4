package org.tacit.domain.study;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @throws TacitException when the wordings overlap, reach past the text, hold half a character or change nothing
     */
    public static TextEdit plan(
            Study study, SourceId id, CodePointText before, List<Wording> wordings, ContentId next) {
        Source source = study.source(id);
        if (before.length() != source.text().length()
                || next.equals(source.text().content())) {
            throw new IllegalArgumentException("the text before an edit of source " + id + " is not the one it has");
        }
        List<Wording> joined = joined(before, wordings);
        Replacements replacements = new Replacements(joined.stream()
                .map(w -> new Replacement(w.replaced(), new CodePointText(w.words()).length()))
                .toList());
        CodePointText after = new CodePointText(applied(before, joined));
        TextRef to = new TextRef(next, after.length());
        Anchors anchors = new Anchors(id, replacements, after, List.of());
        return planned(study, source, after, to, replacements, anchors, Optional.empty());
    }

    /**
     * Plans taking an edit back. Everything that stands where the edit left it goes back to where it was; what was added or moved since goes where the rule and the characters of the
     * old text say, which the bare inverse of the change cannot know.
     *
     * @param study the study as it is
     * @param done the edit to take back
     * @param then the text before that edit
     * @throws RefusedChange when the source has another text by now
     */
    public static TextEdit back(Study study, TextEdited done, CodePointText then) {
        Source source = study.source(done.source());
        TextEdited inverse = done.reversed();
        if (!source.text().equals(inverse.from())) {
            throw new RefusedChange(inverse, "The text of source " + source.id() + " changed since");
        }
        if (then.length() != inverse.to().length()) {
            throw new IllegalArgumentException("not the text source " + source.id() + " had before the edit");
        }
        Anchors anchors = new Anchors(source.id(), inverse.replacements(), then, inverse.placed());
        boolean turnsAsLeft =
                inverse.turnsFound().filter(source.turns()::equals).isPresent();
        Optional<Turns> turns = turnsAsLeft ? inverse.turnsAfter() : Optional.empty();
        return planned(study, source, then, inverse.to(), inverse.replacements(), anchors, turns);
    }

    private static TextEdit planned(
            Study study,
            Source source,
            CodePointText after,
            TextRef to,
            Replacements replacements,
            Anchors anchors,
            Optional<Turns> turnsBack) {
        SourceCodings codings = study.codings(source.id());
        for (int i = 0; i < codings.size(); i++) {
            anchors.place(codings.id(i).uuid(), new TextSpan(codings.start(i), codings.end(i)));
        }
        study.themes().forEach(theme -> {
            theme.evidence().forEach(anchors::place);
            theme.disconfirming().forEach(anchors::place);
        });
        Turns ruled = source.turns().moved(replacements);
        Turns turns = turnsBack.orElseGet(() -> ruled.snappedOut(after));
        boolean turnsComeBack = turns.moved(replacements.inverse()).equals(source.turns());
        TextEdited change = new TextEdited(
                source.id(),
                source.text(),
                to,
                replacements,
                List.copyOf(anchors.placed),
                List.copyOf(anchors.restored),
                turnsComeBack ? Optional.empty() : Optional.of(source.turns()),
                turns.equals(ruled) ? Optional.empty() : Optional.of(turns));
        return new TextEdit(after, change, List.copyOf(anchors.lost));
    }

    /** The wordings in text order, those that touch made one, so that the replacements lie apart. */
    private static List<Wording> joined(CodePointText before, List<Wording> wordings) {
        List<Wording> ordered = new ArrayList<>();
        wordings.forEach(w -> ordered.add(new Wording(within(before, w), canonical(w.words()))));
        ordered.removeIf(w -> before.slice(w.replaced()).equals(w.words()));
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
        joined.removeIf(w -> before.slice(w.replaced()).equals(w.words()));
        if (joined.isEmpty()) {
            throw new TacitException("The edit changes nothing in the text");
        }
        return joined;
    }

    /** Canonical text ends its lines with line feeds alone and holds whole characters. */
    private static String canonical(String words) {
        try {
            return new CodePointText(words.replace("\r\n", "\n").replace('\r', '\n')).text();
        } catch (IllegalArgumentException e) {
            throw new TacitException("The new words hold half a character: write them again", e);
        }
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
        private final SourceId source;
        private final Replacements replacements;
        private final Replacements inverse;
        private final CodePointText after;
        private final Map<Placement.Anchor, TextSpan> known = new HashMap<>();
        private final Set<Placement> placed = new LinkedHashSet<>();
        private final Set<Placement> restored = new LinkedHashSet<>();
        private final Set<UUID> lost = new LinkedHashSet<>();

        Anchors(SourceId source, Replacements replacements, CodePointText after, List<Placement> known) {
            this.source = source;
            this.replacements = replacements;
            this.inverse = replacements.inverse();
            this.after = after;
            known.forEach(placement -> this.known.put(placement.was(), placement.to()));
        }

        void place(Passage passage) {
            if (passage.source().equals(source)) {
                place(passage.id(), passage.extent());
            }
        }

        void place(UUID anchor, TextSpan from) {
            TextSpan ruled = replacements.moved(from);
            TextSpan back = known.get(new Placement.Anchor(anchor, from));
            TextSpan to = back == null ? Graphemes.snapOut(after, ruled) : back;
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
